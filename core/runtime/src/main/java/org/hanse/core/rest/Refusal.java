package org.hanse.core.rest;

import java.util.Optional;
import org.hanse.api.HanseException;

/**
 * Why a request is refused before any resource sees it: a value of its {@link Exchange}.
 *
 * @param reason is told as any other error is
 * @param challenge the value of the header {@code WWW-Authenticate}
 */
public record Refusal(HanseException reason, Optional<String> challenge) {

    /** Refuse without a challenge. */
    public static Refusal of(HanseException reason) {
        return new Refusal(reason, Optional.empty());
    }

    /** Refuse a bearer token (RFC 6750, section 3). */
    public static Refusal ofToken(HanseException reason) {
        return new Refusal(
                reason,
                Optional.of("Bearer realm=\"hanse\", error=\"invalid_token\", error_description=\"%s\""
                        .formatted(reason.getMessage())));
    }
}
