package org.hanse.api.host;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.view.Slot;

/**
 * A running Hanse, embedded in a host.
 *
 * @since 0.1
 */
public interface Hanse extends AutoCloseable {

    /** The attribute of the servlet context under which a host keeps its Hanse, for {@link #in} and the tags of pages. */
    String ATTRIBUTE = "org.hanse.api.host.Hanse";

    /**
     * Start Hanse in a host. The start migrates the database and builds the first generation before it returns.
     *
     * @throws HanseException BAD_HOST if the runtime is missing or the database cannot be used
     */
    static Hanse embed(Host host) {
        return ServiceLoader.load(HanseProvider.class, Hanse.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.BAD_HOST,
                        "no Hanse runtime beside hanse-api: put the hanse-capsule jar on the class path instead"))
                .embed(host);
    }

    /**
     * Return the Hanse that the host keeps in the servlet context, under {@link #ATTRIBUTE}.
     *
     * @throws HanseException BAD_HOST if there is none
     */
    static Hanse in(ServletContext context) {
        Object kept = context.getAttribute(ATTRIBUTE);
        if (kept instanceof Hanse hanse) {
            return hanse;
        }
        String cure = kept == null
                ? "put the one that Hanse.embed returned there when the application starts, by"
                        + " setAttribute(Hanse.ATTRIBUTE, hanse)"
                : "what is there is of another hanse-api: put the capsule on the class path of the application or of the"
                        + " server, not of both";
        throw new HanseException(
                ErrorCode.BAD_HOST,
                "no Hanse in the servlet context of '%s': %s".formatted(context.getContextPath(), cure));
    }

    /** Return the servlet to mount at {@link Host#mount()}{@code /*}, with asynchronous requests enabled. */
    Servlet servlet();

    /**
     * Return the markup of a slot for a page of the host. Never throws and never returns null.
     *
     * <p>All slots of a request together are waited for no longer than {@code hanse.render.budget}, 300 ms by default. What
     * is late or fails is shown as that person saw it on that page up to five minutes ago, or else as a polite sentence in
     * their language. A slot or a parameter that does not exist shows nothing, and the log says why.
     *
     * @param slot one of {@link org.hanse.api.view.Slots}{@code .HOST_…}, or a slot of a plugin
     * @param parameters what the slot asks for, by name
     * @param request the request for the host's page
     */
    String render(Slot slot, Map<String, String> parameters, HttpServletRequest request);

    /** Return the markup for the head of a page of the host that shows a slot: the style sheet. Nothing is waited for. */
    String head(HttpServletRequest request);

    /**
     * Return a token that lets a page of another site, or a frame on it, read and write for whoever is signed in at the
     * host. It is bound to that site, ends after five minutes and never administers. Give it to nobody but that person's
     * browser, and do not log it.
     *
     * @param request a request of that person to the host
     * @param origin the origin of the page (RFC 6454), such as {@code https://www.example.org}: one of {@code
     *     hanse.embed.origins} or the host's own
     * @return nothing if nobody is signed in
     * @throws HanseException BAD_HOST if the origin is not declared, or the person has too many groups
     */
    Optional<String> token(HttpServletRequest request, String origin);

    /**
     * Tell Hanse that somebody has signed out of the host, or was signed out by it: what Hanse has signed for that person
     * counts no more, on no device. The host's own session is its own affair.
     *
     * @param issuer the issuer of the person
     * @param subject the subject of the person at the issuer
     */
    void signedOut(String issuer, String subject);

    /**
     * Tell Hanse that somebody has left the organisation. All that {@link #signedOut} ends does; memberships end, mail and
     * notifications stop, the profile leaves the directory, and the person is erased once the site's retention says so.
     * Whoever the host lets in again, under the same issuer and subject, is back with everything that was not erased: let
     * the host stop signing that person in first.
     *
     * @param issuer the issuer of the person
     * @param subject the subject of the person at the issuer
     * @return whether Hanse knew the person, and not yet that they have left
     */
    boolean left(String issuer, String subject);

    /**
     * Run an administrative command, such as {@code import stackexchange /path/to/dump --dry-run}; {@code help} lists
     * them.
     *
     * @param arguments the command and its arguments
     * @param out where to print
     * @return 0 if it succeeded, 2 for a usage error, 1 otherwise
     */
    int run(List<String> arguments, PrintStream out);

    /** Stop: serve no more, finish what runs within the drain's deadline, and release everything. */
    @Override
    void close();
}
