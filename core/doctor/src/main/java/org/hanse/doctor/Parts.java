package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds what of a page is ours, by the addresses that only we write. */
final class Parts {

    private static final Pattern SHEET = Pattern.compile("(.*/)assets/core/[0-9a-f]{16}/hanse\\.css");
    private static final Pattern SCRIPT =
            Pattern.compile("(.*/)(?:embed\\.js|assets/core/[0-9a-f]{16}/embed\\.js)(?:\\?.*)?");
    private static final Pattern EMBED = Pattern.compile("(.*?/)(?:embed|frame)/.*");
    private static final String ELEMENTS = "hanse-view, hanse-topic, hanse-frame";

    private final Document page;

    Parts(Document page) {
        this.page = page;
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        Optional<URI> loaded = mountOf("link[href]", "href", SHEET).or(() -> mountOf("script[src]", "src", SCRIPT));
        loaded.ifPresent(mount -> page.select(".hanse").stream()
                .filter(block -> block.parent() == null || block.parent().closest(".hanse") == null)
                .forEach(block -> parts.add(new Part(Tier.MARKUP, block, mount))));
        for (Element element : page.select(ELEMENTS)) {
            if (element.select(".hanse").isEmpty() && element.select("iframe").isEmpty()) {
                Tier tier = element.normalName().equals("hanse-frame") ? Tier.FRAME : Tier.COMPONENT;
                named(element).or(() -> loaded).ifPresent(mount -> parts.add(new Part(tier, element, mount)));
            }
        }
        for (Element frame : page.select("iframe[src]")) {
            Matcher src = EMBED.matcher(frame.absUrl("src"));
            if (src.matches() && frame.attr("src").contains("/frame/")) {
                WebAddress.of(src.group(1)).ifPresent(mount -> parts.add(new Part(Tier.FRAME, frame, mount)));
            }
        }
        return List.copyOf(parts);
    }

    Optional<Element> script() {
        return page.select("script[src]").stream()
                .filter(each -> SCRIPT.matcher(each.absUrl("src")).matches())
                .findFirst();
    }

    Optional<Element> sheet() {
        return page.select("link[rel=stylesheet][href]").stream()
                .filter(each -> SHEET.matcher(each.absUrl("href")).matches())
                .findFirst();
    }

    private Optional<URI> mountOf(String selector, String attribute, Pattern pattern) {
        return page.select(selector).stream()
                .map(element -> pattern.matcher(element.absUrl(attribute)))
                .filter(Matcher::matches)
                .flatMap(found -> WebAddress.of(found.group(1)).stream())
                .findFirst();
    }

    private static Optional<URI> named(Element element) {
        if (element.hasAttr("mount")) {
            return WebAddress.of(element.absUrl("mount").replaceFirst("/*$", "/"));
        }
        Matcher src = EMBED.matcher(element.absUrl("src"));
        return src.matches() ? WebAddress.of(src.group(1)) : Optional.empty();
    }
}
