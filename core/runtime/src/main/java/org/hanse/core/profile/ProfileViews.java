package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Profiles;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Html;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.api.view.Links;
import org.hanse.core.view.View;
import org.jspecify.annotations.Nullable;

/** Models of the pages of profiles. */
@ApplicationScoped
class ProfileViews {

    private static final String TEMPLATE = "profile/profile.vm";

    private final FieldWords words;
    private final HtmlRenderer html;
    private final Links links;
    private final Stewards stewards;
    private final MemberTexts texts;
    private final Cards cards;

    @Inject
    ProfileViews(FieldWords words, HtmlRenderer html, Links links, Stewards stewards, MemberTexts texts, Cards cards) {
        this.words = words;
        this.html = html;
        this.links = links;
        this.stewards = stewards;
        this.texts = texts;
        this.cards = cards;
    }

    /**
     * A field on the page.
     *
     * @param href where its value leads, empty if nowhere
     * @param wide whether it needs the width of the page
     * @param html the value as markup, null for text
     */
    record Shown(
            String label,
            String text,
            String href,
            boolean wide,
            @Nullable Html html) {}

    /** A group of short fields. */
    record Group(String title, List<Shown> facts) {}

    View profile(Caller caller, Profile profile) {
        long member = profile.member().id();
        Map<String, Object> model = new HashMap<>(model(caller, profile, caller.is(member)));
        model.put("steward", stewards.mayEdit(caller, member) ? links.member(member) + "/steward" : "");
        model.put(
                "theirs",
                caller.signedIn() && !caller.is(member)
                        ? links.member(caller.member().orElse(0)) + "?as=m" + member
                        : "");
        model.put("card", cards.mayDownload(caller, member) ? links.member(member) + ".vcf" : "");
        return new View(TEMPLATE, model);
    }

    /** Return one's own profile as others see it. */
    View preview(Caller caller, Profile profile, Caller eyes, String as, List<OwnCommunity> communities) {
        Map<String, Object> model = new HashMap<>(model(caller, profile, false));
        model.put("preview", as);
        model.put("communities", communities);
        return new View(TEMPLATE, model, Optional.of(eyes));
    }

    /** Return what is left of one's own profile for somebody who does not see it at all. */
    View hidden(Caller caller, String as, List<OwnCommunity> communities) {
        return new View(
                "profile/hidden.vm",
                Map.of(
                        "preview", as,
                        "communities", communities,
                        "self", links.member(caller.member().orElse(0))));
    }

    private Map<String, Object> model(Caller caller, Profile profile, boolean own) {
        List<Shown> texts = profile.entries().stream()
                .map(filled -> shown(caller, filled))
                .filter(Shown::wide)
                .toList();
        return Map.of(
                "member", profile.member(),
                "line", Headlines.seen(profile),
                "picture", picture(profile.member()),
                "pictureText", this.texts.picture(profile.member().id()),
                "groups", groups(caller, profile),
                "texts", texts,
                "edit", links.page("m/edit"),
                "self", links.member(profile.member().id()),
                "own", own);
    }

    private String picture(Member member) {
        return member.avatar().isEmpty() ? "" : links.page("avatars/%d/%s/256".formatted(member.id(), member.avatar()));
    }

    private List<Group> groups(Caller caller, Profile profile) {
        Map<String, List<Shown>> groups = profile.entries().stream()
                .filter(filled -> !isWide(filled)
                        && !Headlines.FIELDS.contains(filled.field().key()))
                .collect(Collectors.groupingBy(
                        filled -> words.group(filled.field(), caller.locale()),
                        LinkedHashMap::new,
                        Collectors.mapping(filled -> shown(caller, filled), Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private Shown shown(Caller caller, Profile.Filled filled) {
        Field field = filled.field();
        Html markup = field.typeName().equals(Profiles.MARKDOWN) ? html.markdown(filled.stored()) : null;
        return new Shown(words.label(field, caller.locale()), filled.text(), href(filled), isWide(filled), markup);
    }

    private static boolean isWide(Profile.Filled filled) {
        return filled.field().type().input().equals("textarea");
    }

    /** Only core's own types vouch for what a browser would open. */
    private static String href(Profile.Filled filled) {
        if (filled.field().spec().multiple()) {
            return "";
        }
        return switch (filled.field().typeName()) {
            case Profiles.URL -> filled.stored();
            case Profiles.PHONE -> "tel:" + filled.stored().replaceAll("[^+0-9]", "");
            case Profiles.EMAIL -> "mailto:" + filled.stored();
            default -> "";
        };
    }
}
