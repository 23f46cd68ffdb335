package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hanse.api.profile.Profiles;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.Messages;
import org.hanse.core.view.View;

/** Models of the pages of profiles. */
@ApplicationScoped
class ProfileViews {

    private final Messages messages;
    private final Links links;
    private final AddressBook addresses;

    @Inject
    ProfileViews(Messages messages, Links links, AddressBook addresses) {
        this.messages = messages;
        this.links = links;
        this.addresses = addresses;
    }

    /**
     * A field on the page.
     *
     * @param href where its value leads, empty if nowhere
     * @param wide whether it needs the width of the page
     */
    record Shown(String label, String text, String href, boolean wide) {}

    /**
     * A field on the form.
     *
     * @param name the name of the input
     * @param type the type of the input
     */
    record Asked(String name, String label, String type, String entered, String problem) {}

    View profile(Caller caller, Profile profile) {
        List<Shown> shown =
                profile.entries().stream().map(filled -> shown(caller, filled)).toList();
        return new View(
                "profile/profile.vm",
                Map.of(
                        "member", profile.member(),
                        "facts", shown.stream().filter(field -> !field.wide()).toList(),
                        "texts", shown.stream().filter(Shown::wide).toList(),
                        "edit", links.page("m/edit"),
                        "own", caller.is(profile.member().id())));
    }

    View form(Caller caller, List<Entry> entries) {
        return new View(
                "profile/edit.vm",
                Map.of(
                        "fields",
                                entries.stream()
                                        .map(entry -> asked(caller, entry))
                                        .toList(),
                        "address", links.page("m/edit"),
                        "self", links.member(caller.member().orElse(0)),
                        "mail", links.page("mail/wanted"),
                        "mailed", addresses.wantsMail(caller.member().orElse(0)),
                        "wrong",
                                entries.stream()
                                        .filter(entry -> !entry.isGood())
                                        .count()));
    }

    private Shown shown(Caller caller, Profile.Filled filled) {
        Field field = filled.field();
        return new Shown(
                label(caller, field),
                filled.text(),
                href(filled),
                field.type().input().equals("textarea"));
    }

    private Asked asked(Caller caller, Entry entry) {
        Field field = entry.field();
        return new Asked(field.key(), label(caller, field), field.type().input(), entry.entered(), entry.problem());
    }

    String label(Caller caller, Field field) {
        return messages.text(field.plugin(), caller.locale(), field.label());
    }

    /** Only core's own types vouch for what a browser would open. */
    private static String href(Profile.Filled filled) {
        return switch (filled.field().typeName()) {
            case Profiles.URL -> filled.stored();
            case Profiles.PHONE -> "tel:" + filled.stored().replaceAll("[^+0-9]", "");
            default -> "";
        };
    }
}
