package org.hanse.core.profile;

import java.util.List;
import org.hanse.api.Contributions;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.view.Slots;

/** What core contributes about people beside their fields: pictures, skills, experience, what they offer and look for. */
final class PersonContributions {

    private PersonContributions() {}

    static void add(Contributions to) {
        to.entities(AvatarEntity.class, SkillEntity.class, SkillNameEntity.class, PersonSkillEntity.class)
                .entities(ExperienceEntity.class, ExperienceSkillEntity.class, OfferEntity.class)
                .beans(Avatars.class, MemberTexts.class, Vocabulary.class, Skills.class, SkillAdministration.class)
                .beans(Experiences.class, Offers.class, StoryViews.class, Cards.class, PersonTexts.class)
                .beans(ForgottenSkills.class)
                .permission(CardResource.DOWNLOAD)
                .fragment(Slots.PROFILE_SECTION, "profile/offers.vm", OfferSection.class)
                .fragment(Slots.PROFILE_SECTION, "profile/skills.vm", SkillSection.class)
                .fragment(Slots.PROFILE_SECTION, "profile/experience.vm", ExperienceSection.class)
                .fragment(Slots.PROFILE_EDIT, "profile/skills-edit.vm", SkillEdit.class)
                .fragment(Slots.PROFILE_EDIT, "profile/story-edit.vm", StoryEdit.class);
        List.of(
                        AvatarPages.class,
                        AvatarResource.class,
                        SelfPages.class,
                        OfferPages.class,
                        SkillPages.class,
                        CardResource.class)
                .forEach(to::resource);
        data(to, "pictures", "hanse_avatar");
        data(to, "skills", "hanse_person_skill");
        data(to, "experience", "hanse_experience", "hanse_experience_skill");
        data(to, "offers", "hanse_offer");
    }

    private static void data(Contributions to, String name, String... tables) {
        to.add(Privacy.PERSONAL_DATA, name, PersonalData.in(tables).because(LegalBasis.CONSENT));
    }
}
