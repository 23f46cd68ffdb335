package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page as it was found, with the Hanse behind it.
 *
 * @param asked the address that was given
 * @param steps the answers on the way, the last of which is the page
 * @param document the page
 * @param parts what of it is ours
 * @param self what Hanse says, if it was found
 * @param foreign the origin of a site that is to show something of Hanse too
 */
record Visit(
        Client client,
        URI asked,
        List<Answer> steps,
        Document document,
        List<Part> parts,
        Optional<Self> self,
        Optional<String> foreign) {

    private static final int MOST_REDIRECTS = 10;

    static Visit to(URI address, Client client, Optional<String> foreign) {
        List<Answer> steps = new ArrayList<>(List.of(client.get(address)));
        Answer last = steps.get(0);
        while (last.redirects() && steps.size() <= MOST_REDIRECTS) {
            Optional<URI> next =
                    WebAddress.from(last.address(), last.header("Location").orElseThrow());
            if (next.isEmpty()) {
                break;
            }
            last = client.get(next.get());
            steps.add(last);
        }
        Document document = Jsoup.parse(last.text(), last.address().toString());
        List<Part> parts = new Parts(document).all();
        return new Visit(client, address, List.copyOf(steps), document, parts, self(last, parts, client), foreign);
    }

    /** Look where the markup says, then with a part of the page's path before or less of its own, then around the page. */
    private static Optional<Self> self(Answer page, List<Part> parts, Client client) {
        Set<URI> candidates = new LinkedHashSet<>();
        parts.forEach(part -> candidates.add(part.mount()));
        List<String> folders = folders(page.address().getRawPath());
        for (Part part : parts) {
            String believed = part.mount().getRawPath();
            folders.forEach(folder -> WebAddress.from(part.mount(), folder + believed.substring(1))
                    .ifPresent(candidates::add));
            for (int end = believed.indexOf('/', 1); end > 0; end = believed.indexOf('/', end + 1)) {
                WebAddress.from(part.mount(), believed.substring(end)).ifPresent(candidates::add);
            }
        }
        folders.forEach(folder -> WebAddress.from(page.address(), folder).ifPresent(candidates::add));
        return candidates.stream()
                .flatMap(candidate -> Self.at(candidate, client).stream())
                .findFirst();
    }

    private static List<String> folders(String path) {
        List<String> folders = new ArrayList<>();
        for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.substring(0, end + 1));
        }
        return folders.isEmpty() ? List.of("/") : folders;
    }

    Answer page() {
        return steps.get(steps.size() - 1);
    }

    /** Return whether there were as many redirects as are followed. */
    boolean isRound() {
        return steps.size() > MOST_REDIRECTS;
    }

    boolean has(Tier tier) {
        return parts.stream().anyMatch(part -> part.tier() == tier);
    }

    List<Part> of(Tier tier) {
        return parts.stream().filter(part -> part.tier() == tier).toList();
    }

    boolean shows() {
        return !parts.isEmpty();
    }

    /** Return where Hanse is, or where the markup believes it to be. */
    Optional<URI> home() {
        return self.map(Self::home).or(() -> parts.stream().map(Part::mount).findFirst());
    }

    /** Return the address of our style sheet, which a component finds in what it fetches. */
    Optional<URI> sheet() {
        Document fetched = home().filter(home -> has(Tier.COMPONENT))
                .map(home -> client.get(home.resolve("embed/")))
                .map(answer -> Jsoup.parse(answer.text(), answer.address().toString()))
                .orElse(document);
        return new Parts(document)
                .sheet()
                .or(() -> new Parts(fetched).sheet())
                .flatMap(link -> WebAddress.of(link, "href"));
    }

    /** Return an address within its site, for people. */
    static String within(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** Return scheme, host and port as browsers write them. */
    static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    static boolean isLoopback(URI address) {
        String host = String.valueOf(address.getHost());
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }
}
