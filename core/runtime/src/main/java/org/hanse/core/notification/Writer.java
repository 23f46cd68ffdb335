package org.hanse.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.mail.Mail;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.mail.Mailings;
import org.hanse.core.mail.WayOut;
import org.hanse.core.mail.WaysOut;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.PageRenderer;

/** Puts a mail into plain text, and the same into markup, with the ways to have less of it. */
@ApplicationScoped
class Writer {

    private static final int LONGEST_SUBJECT = 250;
    private static final int LONGEST_TEXT = 90_000;

    private final Mailings mailings;
    private final WaysOut waysOut;
    private final Links links;
    private final PageRenderer renderer;

    @Inject
    Writer(Mailings mailings, WaysOut waysOut, Links links, PageRenderer renderer) {
        this.mailings = mailings;
        this.waysOut = waysOut;
        this.links = links;
        this.renderer = renderer;
    }

    void send(Reader reader, Writing writing) {
        Mail mail = new Mail(reader.member(), subject(writing), text(reader.caller(), writing));
        mailings.send(mail, markup(reader.caller(), writing), writing.way());
    }

    /** Titles come from people; a line break in one would be another header. */
    private static String subject(Writing writing) {
        String line = writing.subject().replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, LONGEST_SUBJECT - 1).strip() + "…";
    }

    private String text(Caller reader, Writing writing) {
        String parts = writing.parts().stream().map(this::text).collect(Collectors.joining("\n\n"));
        String choose = settings()
                .map(address -> "\n" + CoreWords.to(reader, "notification.mail.choose") + " " + address)
                .orElse("");
        String hello = CoreWords.to(reader, "notification.mail.hello", reader.name());
        return "%s\n\n%s\n\n%s%s"
                .formatted(hello, parts.substring(0, Math.min(parts.length(), LONGEST_TEXT)), writing.why(), choose);
    }

    private String text(Writing.Part part) {
        String items = part.items().stream().map(this::text).collect(Collectors.joining("\n\n"));
        return part.heading().isEmpty() ? items : part.heading() + "\n\n" + items;
    }

    private String text(Writing.Item item) {
        return List.of(item.title(), item.detail(), absolute(item.address()).orElse("")).stream()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n  ", "• ", ""));
    }

    private String markup(Caller reader, Writing writing) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader.name());
        model.put("subject", writing.subject());
        model.put("why", writing.why());
        model.put("parts", writing.parts().stream().map(this::withAddresses).toList());
        model.put("settings", settings().orElse(""));
        Optional<WayOut> out = waysOut.of(reader.member().orElseThrow(), reader.locale(), writing.way());
        model.put("stop", out.map(WayOut::address).orElse(""));
        model.put("stopWords", out.map(WayOut::words).orElse(""));
        return renderer.mail("notification/mail.vm", model, reader.locale(), reader.zone());
    }

    private Writing.Part withAddresses(Writing.Part part) {
        return new Writing.Part(
                part.heading(),
                part.items().stream()
                        .map(item -> new Writing.Item(
                                item.title(),
                                item.detail(),
                                absolute(item.address()).orElse("")))
                        .toList());
    }

    private Optional<String> settings() {
        return absolute(links.page("notifications/settings"));
    }

    /** Without {@code hanse.address} nobody knows how addresses begin: a mail has none then. */
    private static Optional<String> absolute(String address) {
        return Optional.of(address).filter(known -> known.startsWith("http"));
    }
}
