package org.hanse.core.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.badge.Evidence;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.Messages;

/** Puts awards into a reader's words. Badges of absent plugins are left out: nobody knows their names. */
@ApplicationScoped
class AwardLines {

    private final Rules rules;
    private final Exhibits exhibits;
    private final Messages messages;
    private final Links links;

    @Inject
    AwardLines(Rules rules, Exhibits exhibits, Messages messages, Links links) {
        this.rules = rules;
        this.exhibits = exhibits;
        this.messages = messages;
        this.links = links;
    }

    List<AwardLine> of(Caller caller, List<AwardRow> awards) {
        Map<String, Rule> known = rules.all().stream().collect(Collectors.toMap(Rule::badge, Function.identity()));
        Map<Evidence, Exhibit> seen =
                exhibits.seenBy(caller, awards.stream().map(AwardRow::evidence).toList());
        return awards.stream()
                .flatMap(award -> Optional.ofNullable(known.get(award.badge()))
                        .map(rule ->
                                line(caller.locale(), award, rule, Optional.ofNullable(seen.get(award.evidence()))))
                        .stream())
                .toList();
    }

    private AwardLine line(Locale locale, AwardRow award, Rule rule, Optional<Exhibit> seen) {
        return new AwardLine(
                rule.rule().symbol(),
                messages.text(rule.plugin(), locale, rule.key()),
                messages.text(rule.plugin(), locale, rule.key() + ".criteria"),
                award.earned(),
                seen.map(Exhibit::title).orElse(""),
                seen.map(exhibit -> href(award.kind(), exhibit)).orElse(""));
    }

    private String href(Evidence.Kind kind, Exhibit exhibit) {
        return switch (kind) {
            case TOPIC -> links.topic(exhibit.id());
            case POST -> links.post(exhibit.parent(), exhibit.id());
            case EVENT -> links.event(exhibit.id());
            case COMMUNITY -> links.community(exhibit.slug());
            case ELSEWHERE -> "";
        };
    }
}
