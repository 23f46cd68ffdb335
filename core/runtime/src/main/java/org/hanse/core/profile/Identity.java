package org.hanse.core.profile;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Member;

/**
 * The key of a person: who vouches for them, and their id there.
 *
 * @param issuer who vouches
 * @param subject the id at the issuer
 */
record Identity(String issuer, String subject) {

    private static final int LONGEST_ISSUER = 500;
    private static final int LONGEST_SUBJECT = 200;

    Identity {
        if (issuer.isBlank() || subject.isBlank()) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "host user '%s' of issuer '%s': both must have a value".formatted(subject, issuer));
        }
        // Cutting a key would make one member of two people.
        if (issuer.length() > LONGEST_ISSUER || subject.length() > LONGEST_SUBJECT) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "host user '%s' of issuer '%s': an issuer has at most %d characters, a subject %d"
                            .formatted(subject, issuer, LONGEST_ISSUER, LONGEST_SUBJECT));
        }
    }

    Optional<Member> member(EntityManager entities) {
        return Optional.ofNullable(entities.createNamedQuery("core_member_identity.member", Member.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getSingleResultOrNull());
    }
}
