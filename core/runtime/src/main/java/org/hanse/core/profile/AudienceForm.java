package org.hanse.core.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hanse.api.profile.Audience;
import org.hanse.core.view.CoreWords;

/**
 * Whom something is shown to, on a form.
 *
 * @param item the name of its inputs
 * @param chosen the name of the audience, empty for the default
 * @param options the audiences to choose from
 * @param communities those that the person belongs to
 * @param named those that see it
 * @param summary the choice in a few words
 */
record AudienceForm(
        String item,
        String chosen,
        List<Option> options,
        List<OwnCommunity> communities,
        Set<Long> named,
        String summary) {

    /**
     * An audience to choose.
     *
     * @param name its name, empty for the default
     */
    record Option(String name, String label) {}

    /** What the form of a person is made with: language and communities. */
    record Maker(java.util.Locale locale, List<OwnCommunity> communities) {

        AudienceForm of(String item, Audience fallback, AudienceChoice seen) {
            String chosen = seen.level().map(AudienceName::of).orElse("");
            return new AudienceForm(
                    item,
                    chosen,
                    Stream.concat(
                                    Stream.of(standard(fallback)),
                                    Stream.of(Audience.values()).map(this::option))
                            .toList(),
                    communities,
                    seen.communities(),
                    chosen.isEmpty() ? word(fallback) : summary(seen));
        }

        private Option standard(Audience fallback) {
            return new Option("", CoreWords.in(locale, "profile.audience.default", word(fallback)));
        }

        private Option option(Audience audience) {
            return new Option(AudienceName.of(audience), word(audience));
        }

        private String word(Audience audience) {
            return CoreWords.in(locale, "profile.audience." + AudienceName.of(audience));
        }

        private String summary(AudienceChoice seen) {
            List<String> names = communities.stream()
                    .filter(community -> seen.communities().contains(community.id()))
                    .map(OwnCommunity::name)
                    .toList();
            return names.isEmpty() ? word(seen.level().orElse(Audience.ME)) : String.join(", ", names);
        }
    }
}
