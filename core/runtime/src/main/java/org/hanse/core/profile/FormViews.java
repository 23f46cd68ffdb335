package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.ProfileField.Editor;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;

/** Models of the forms of profiles. */
@ApplicationScoped
class FormViews {

    private static final int SPARE = 2;

    private final FieldWords words;
    private final Audiences audiences;
    private final AddressBook addresses;
    private final Listings listings;
    private final Links links;

    @Inject
    FormViews(FieldWords words, Audiences audiences, AddressBook addresses, Listings listings, Links links) {
        this.words = words;
        this.audiences = audiences;
        this.addresses = addresses;
        this.listings = listings;
        this.links = links;
    }

    /**
     * A field on the form.
     *
     * @param name the name of the input
     * @param type the type of the input
     * @param entered what stands in it; for several values with room for more
     * @param choices labels by stored form, empty if anything may be entered
     * @param fixed what others have filled in and the person cannot change, empty if they can
     * @param day the parts of a day: year, month, day
     */
    record Asked(
            String name,
            String label,
            String type,
            List<String> entered,
            Map<String, String> choices,
            boolean required,
            boolean multiple,
            String problem,
            String fixed,
            List<String> day,
            AudienceForm audience) {}

    /** A group of fields. */
    record Group(String title, List<Asked> fields) {}

    View of(Caller caller, List<Entry> entries) {
        return of(caller, entries, listings.isListed(caller.member().orElse(0)));
    }

    /** Return the form as it was filled in, with the choice to be listed. */
    View of(Caller caller, List<Entry> entries, boolean listed) {
        long member = caller.member().orElse(0);
        AudienceForm.Maker maker = new AudienceForm.Maker(caller.locale(), audiences.communities(member));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("groups", groups(caller, entries, maker, Editor.SELF));
        model.put("address", links.page("m/edit"));
        model.put("self", links.member(member));
        model.put("mail", links.page("mail/wanted"));
        Optional<MailAddress> address = addresses.find(member);
        model.put("mailed", address.filter(known -> !known.stopped()).isPresent());
        model.put("refused", address.filter(MailAddress::isRefused).isPresent());
        model.put("listed", listed);
        model.put("wrong", entries.stream().filter(entry -> !entry.isGood()).count());
        return new View("profile/edit.vm", model);
    }

    /** Return the form on which somebody else fills in what is not the member's to fill in. */
    View steward(Caller caller, Member member, List<Entry> entries) {
        AudienceForm.Maker maker = new AudienceForm.Maker(caller.locale(), List.of());
        return new View(
                "profile/steward.vm",
                Map.of(
                        "member",
                        member,
                        "groups",
                        groups(caller, entries, maker, Editor.STEWARD),
                        "address",
                        links.member(member.id()) + "/steward",
                        "wrong",
                        entries.stream().filter(entry -> !entry.isGood()).count()));
    }

    private List<Group> groups(Caller caller, List<Entry> entries, AudienceForm.Maker maker, Editor editor) {
        Map<String, List<Entry>> groups = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> words.group(entry.field(), caller.locale()), LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream()
                                .map(entry -> asked(caller, entry, maker, editor))
                                .toList()))
                .toList();
    }

    private Asked asked(Caller caller, Entry entry, AudienceForm.Maker maker, Editor editor) {
        Field field = entry.field();
        String fixed = field.isEditedBy(editor) ? "" : words.shown(field, Field.join(entry.entered()), caller.locale());
        return new Asked(
                field.key(),
                words.label(field, caller.locale()),
                field.type().input(),
                spaced(field, entry.entered()),
                words.choices(field, caller.locale()),
                field.spec().required(),
                field.spec().multiple(),
                entry.problem(),
                fixed,
                day(entry.entered()),
                maker.of(field.key(), field.spec().audience(), entry.seen()));
    }

    private static List<String> spaced(Field field, List<String> entered) {
        List<String> spaced = new ArrayList<>(entered);
        int spare = field.spec().multiple() ? SPARE : entered.isEmpty() ? 1 : 0;
        for (int i = 0; i < spare; i++) {
            spaced.add("");
        }
        return spaced;
    }

    private static List<String> day(List<String> entered) {
        String[] parts =
                entered.stream().findFirst().orElse("").replaceFirst("^--", "-").split("-", 3);
        return parts.length == 3 ? List.of(parts) : List.of("", "", "");
    }
}
