package org.hanse.core.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.view.Links;
import org.hanse.core.security.Seal;

/**
 * Writes to people who are no members, at addresses that members gave, and remembers who wants no mail: by a keyed hash,
 * for the address itself is not kept.
 */
@ApplicationScoped
public class Strangers {

    private static final String ALGORITHM = "HmacSHA256";

    /** Keeps what is sealed for another purpose from refusing mail, and the other way round. */
    private static final String PURPOSE = "refuse-mail-";

    private final MailRoute route;
    private final EntityManager entities;
    private final Seal seal;
    private final Links links;
    private final Clock clock;

    @Inject
    Strangers(MailRoute route, EntityManager entities, Seal seal, Links links, Clock clock) {
        this.route = route;
        this.entities = entities;
        this.seal = seal;
        this.links = links;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Strangers() {
        this(null, null, null, null, null);
    }

    /** Return whether mail is sent at all. */
    public boolean areReached() {
        return route.isOpen();
    }

    /**
     * Hand a mail over at once, unless whoever reads it wants none. Call it from a slow listener, whose delivery comes
     * again if the mail is not taken.
     *
     * @param id the same for each attempt
     * @param language of the text, in which its way out is named too
     */
    public void write(long id, String address, Locale language, String subject, String text, Instant written) {
        String hash = hash(address);
        if (route.isOpen() && !refuses(hash)) {
            String out = links.page("mail/refuse/" + seal.close(PURPOSE + hash));
            route.send(
                    new Letter(id, 1, 0, subject, text, List.of(), written, null, null),
                    address,
                    out.startsWith("/") ? Optional.empty() : Optional.of(new WayOut(out, language, true)));
        }
    }

    private boolean refuses(String hash) {
        return entities.find(RefusalEntity.class, hash) != null;
    }

    /** Return the hash of the address that a way out is for, absent if it is none of ours. */
    Optional<String> refusing(String token) {
        return seal.open(token).filter(text -> text.startsWith(PURPOSE)).map(text -> text.substring(PURPOSE.length()));
    }

    /** Send no more mail to an address. */
    @Transactional
    public void refuse(String hash) {
        if (!refuses(hash)) {
            entities.persist(new RefusalEntity(hash, clock.instant()));
        }
    }

    private String hash(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(seal.key("refusals of mail"), ALGORITHM));
            byte[] digest = mac.doFinal(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "this JDK lacks " + ALGORITHM + ": run another one", e);
        }
    }
}
