package org.hanse.plugin.languages;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.profile.ProfileField;
import org.hanse.api.profile.Profiles;

/** Adds a type of fields, a list of languages, and a field of that type to every profile. */
public final class LanguagesPlugin implements Plugin {
    @Override
    public void contribute(Contributions to) {
        to.add(Profiles.FIELD_TYPE, "languages", LanguageList.class)
                .add(Profiles.FIELD, new ProfileField("spoken", "languages:languages"));
    }
}
