package org.hanse.core.profile;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.profile.ProfileField;
import org.hanse.api.profile.Profiles;
import org.hanse.core.security.PeopleSight;

/** What core contributes about members. */
public final class ProfileModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(MemberEntity.class, NamesEntity.class, IdentityEntity.class, ValueEntity.class)
                .beans(Arrivals.class, ProfileArchive.class, MemberDirectory.class, Fields.class, AddressBook.class)
                .beans(ProfileBook.class, ProfileForm.class, ProfileEditing.class, ProfileViews.class)
                .resource(ProfilePages.class)
                .resource(MemberApi.class)
                .setting(PeopleSight.PUBLIC)
                .add(Profiles.FIELD_TYPE, "text", TextType.class)
                .add(Profiles.FIELD_TYPE, "long-text", LongTextType.class)
                .add(Profiles.FIELD_TYPE, "url", UrlType.class)
                .add(Profiles.FIELD_TYPE, "phone", PhoneType.class)
                .add(Profiles.FIELD, new ProfileField("role", Profiles.TEXT))
                .add(Profiles.FIELD, new ProfileField("organisation", Profiles.TEXT))
                .add(Profiles.FIELD, new ProfileField("location", Profiles.TEXT))
                .add(Profiles.FIELD, new ProfileField("website", Profiles.URL))
                .add(Profiles.FIELD, new ProfileField("phone", Profiles.PHONE))
                .add(Profiles.FIELD, new ProfileField("about", Profiles.LONG_TEXT));
    }
}
