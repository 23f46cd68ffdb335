package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;
import org.hanse.core.security.PeopleSight;

/** Where people have worked, as a section of profiles. */
class ExperienceSection implements FragmentSource {

    private final Experiences experiences;
    private final Settings settings;

    @Inject
    ExperienceSection(Experiences experiences, Settings settings) {
        this.experiences = experiences;
        this.settings = settings;
    }

    /** An experience as it is shown; months in the reader's words, the last one empty if it goes on. */
    record Shown(
            long id,
            String position,
            String organisation,
            String from,
            String until,
            String description,
            List<String> skills) {

        static Shown of(Experiences.Told told, Locale locale) {
            Experience experience = told.experience();
            return new Shown(
                    experience.id(),
                    experience.position(),
                    experience.organisation(),
                    month(experience.started(), locale),
                    experience.ended().isEmpty() ? "" : month(experience.ended(), locale),
                    experience.description(),
                    told.skills());
        }

        private static String month(String month, Locale locale) {
            return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(month));
        }
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        if (!PeopleSight.isOpenTo(caller, settings)) {
            return Map.of();
        }
        Map<Long, Fragment> fragments = new HashMap<>();
        experiences
                .of(caller, contexts.stream().map(SlotContext::subject).toList())
                .forEach((member, told) -> fragments.put(
                        member,
                        Fragment.of(
                                "experiences",
                                told.stream()
                                        .map(each -> Shown.of(each, caller.locale()))
                                        .toList())));
        return fragments;
    }
}
