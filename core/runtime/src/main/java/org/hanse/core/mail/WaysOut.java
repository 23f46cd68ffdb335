package org.hanse.core.mail;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.view.Links;
import org.hanse.core.security.Seal;

/** The ways out of mail: each bears a member's id under a seal, so that it needs no signing in, and is good for ever. */
public final class WaysOut {

    /** The way out of all mail. */
    public static final String ALL = "";

    /** Keeps what is sealed for another purpose from stopping mail, and the other way round. */
    private static final String PURPOSE = "stop-mail-";

    private static final Pattern SEALED = Pattern.compile(PURPOSE + "(\\d{1,19})(?:-([\\w-]+))?");

    private final Seal seal;
    private final Links links;

    @Inject
    WaysOut(Seal seal, Links links) {
        this.seal = seal;
        this.links = links;
    }

    /**
     * What a token stops.
     *
     * @param member whose mail
     * @param way which part of it, {@link #ALL} for all
     */
    record Exit(long member, String way) {}

    /** Return a way out for a member, absent where {@code hanse.address} does not say how addresses begin. */
    public Optional<WayOut> of(long member, Locale language, String way) {
        return Optional.of(page(seal.close(PURPOSE + member + (way.equals(ALL) ? "" : "-" + encoded(way)))))
                .filter(address -> !address.startsWith("/"))
                .map(address -> new WayOut(address, language, way.equals(ALL)));
    }

    String page(String token) {
        return links.page("mail/stop/" + token);
    }

    /** Return what a token stops, absent if it is none of ours. */
    Optional<Exit> find(String token) {
        return seal.open(token).map(SEALED::matcher).filter(Matcher::matches).map(WaysOut::exit);
    }

    /** A part of a path, whatever stands in the way. */
    private static String encoded(String way) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(way.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String way) {
        return new String(Base64.getUrlDecoder().decode(way), StandardCharsets.UTF_8);
    }

    private static Exit exit(Matcher sealed) {
        String way = sealed.group(2);
        return new Exit(Long.parseLong(sealed.group(1)), way == null ? ALL : decoded(way));
    }
}
