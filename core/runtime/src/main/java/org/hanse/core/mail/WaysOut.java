package org.hanse.core.mail;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.hanse.api.view.Links;
import org.hanse.core.security.Seal;

/** The ways out of mail: each bears a member's id under a seal, so that it needs no signing in, and is good for ever. */
final class WaysOut {

    /** Keeps what is sealed for another purpose from stopping mail, and the other way round. */
    private static final String PURPOSE = "stop-mail-";

    private final Seal seal;
    private final Links links;

    @Inject
    WaysOut(Seal seal, Links links) {
        this.seal = seal;
        this.links = links;
    }

    /** Return the way out of a member, absent where {@code hanse.address} does not say how addresses begin. */
    Optional<WayOut> of(long member, Locale language) {
        return Optional.of(page(seal.close(PURPOSE + member)))
                .filter(address -> !address.startsWith("/"))
                .map(address -> new WayOut(address, language));
    }

    String page(String token) {
        return links.page("mail/stop/" + token);
    }

    /** Return the member whom a token stops mail for, absent if it is none of ours. */
    Optional<Long> member(String token) {
        return seal.open(token)
                .filter(text -> text.startsWith(PURPOSE))
                .map(text -> Long.valueOf(text.substring(PURPOSE.length())));
    }
}
