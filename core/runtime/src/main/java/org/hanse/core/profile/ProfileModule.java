package org.hanse.core.profile;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.job.Job;
import org.hanse.api.notification.Notifications;
import org.hanse.api.privacy.LegalBasis;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.profile.Audience;
import org.hanse.api.profile.MemberDeparted;
import org.hanse.api.profile.ProfileField;
import org.hanse.api.profile.ProfileField.Editor;
import org.hanse.api.profile.Profiles;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.security.Acl;
import org.hanse.core.security.PeopleSight;

/** What core contributes about members. */
public final class ProfileModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(MemberEntity.class, NamesEntity.class, IdentityEntity.class, ValueEntity.class)
                .entities(AudienceEntity.class, AudienceCommunityEntity.class, FieldSettingEntity.class)
                .beans(Arrivals.class, ProfileArchive.class, MemberDirectory.class, Fields.class, AddressBook.class)
                .beans(
                        OpenProfiles.class,
                        ProfileBook.class,
                        ProfileForm.class,
                        ProfileEditing.class,
                        ProfileViews.class)
                .beans(FieldWords.class, FormViews.class, Audiences.class, Headlines.class, Previews.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "account",
                        PersonalData.in("hanse_member").because(LegalBasis.CONTRACT))
                .add(
                        Privacy.PERSONAL_DATA,
                        "identities",
                        PersonalData.in("hanse_member_identity").because(LegalBasis.CONTRACT))
                .add(
                        Privacy.PERSONAL_DATA,
                        "profile",
                        PersonalData.in("hanse_profile_value").because(LegalBasis.CONSENT))
                .add(
                        Privacy.PERSONAL_DATA,
                        "profile-audiences",
                        PersonalData.in("hanse_profile_audience", "hanse_profile_audience_community")
                                .because(LegalBasis.CONSENT))
                .add(
                        Privacy.PERSONAL_DATA,
                        "listing",
                        PersonalData.in("hanse_listing").because(LegalBasis.CONSENT))
                .entities(ListingEntity.class, SavedSearchEntity.class)
                .beans(SavedSearches.class)
                .resource(SavedSearchPages.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "saved-searches",
                        PersonalData.in("hanse_saved_search").because(LegalBasis.CONTRACT))
                .beans(Listings.class, SaidParts.class, PeopleLookup.class, PeopleViews.class)
                .on(DocumentChanged.class, ListChanged.class)
                .entities(DepartureEntity.class)
                .beans(Departures.class)
                .setting(Departures.SHOWN)
                .setting(Departures.KEPT)
                .on(MemberDeparted.class, ForgetDeparted.class)
                .add(Job.POINT, "hide-departed", HideDeparted.class)
                .add(
                        Privacy.PERSONAL_DATA,
                        "departures",
                        PersonalData.in("hanse_departure").because(LegalBasis.INTEREST))
                .add(Job.POINT, "list-people", ListMissing.class)
                .resource(PeoplePages.class)
                .resource(PeopleApi.class)
                .resource(PeopleTable.class)
                .add(Privacy.EXPORTER, ProfileData.class)
                .add(Privacy.ERASER, ProfileData.class)
                .add(Notifications.SUBJECT, "member", MemberSubjects.class)
                .resource(ProfilePages.class)
                .beans(HostFields.class, Stewards.class, FieldAdministration.class)
                .resource(StewardPages.class)
                .resource(FieldPages.class)
                .resource(MemberApi.class)
                .add(DocumentSource.POINT, "people", PersonDocuments.class)
                .add(Acl.POINT, "member", MemberAcl.class)
                .setting(PeopleSight.PUBLIC);
        PersonContributions.add(to);
        types(to);
        fields(to);
    }

    private static void types(Contributions to) {
        to.add(Profiles.FIELD_TYPE, "text", TextType.class)
                .add(Profiles.FIELD_TYPE, "long-text", LongTextType.class)
                .add(Profiles.FIELD_TYPE, "markdown", MarkdownType.class)
                .add(Profiles.FIELD_TYPE, "number", NumberType.class)
                .add(Profiles.FIELD_TYPE, "select", ChoiceType.class)
                .add(Profiles.FIELD_TYPE, "multi-select", ListType.class)
                .add(Profiles.FIELD_TYPE, "checkboxes", CheckboxType.class)
                .add(Profiles.FIELD_TYPE, "date", DateType.class)
                .add(Profiles.FIELD_TYPE, "date-time", DateTimeType.class)
                .add(Profiles.FIELD_TYPE, "birthday", BirthdayType.class)
                .add(Profiles.FIELD_TYPE, "country", CountryType.class)
                .add(Profiles.FIELD_TYPE, "url", UrlType.class)
                .add(Profiles.FIELD_TYPE, "phone", PhoneType.class)
                .add(Profiles.FIELD_TYPE, "email", EmailType.class)
                .add(Profiles.FIELD_TYPE, "computed", ComputedType.class);
    }

    private static void fields(Contributions to) {
        to.add(
                        Profiles.FIELD,
                        new ProfileField("role", Profiles.TEXT).searched().onCard())
                .add(
                        Profiles.FIELD,
                        new ProfileField("organisation", Profiles.TEXT)
                                .searched()
                                .onCard())
                .add(
                        Profiles.FIELD,
                        new ProfileField("department", Profiles.TEXT).searched().editedBy(Editor.HOST))
                .add(Profiles.FIELD, new ProfileField("location", Profiles.TEXT).searched())
                .add(Profiles.FIELD, new ProfileField("country", Profiles.COUNTRY).searched())
                .add(Profiles.FIELD, contact("website", Profiles.URL))
                .add(Profiles.FIELD, contact("phone", Profiles.PHONE))
                .add(Profiles.FIELD, contact("contact-email", Profiles.EMAIL).seenBy(Audience.CONNECTIONS))
                .add(
                        Profiles.FIELD,
                        new ProfileField("birthday", Profiles.BIRTHDAY)
                                .inGroup("personal")
                                .seenBy(Audience.CONNECTIONS))
                .add(
                        Profiles.FIELD,
                        new ProfileField("about", Profiles.MARKDOWN)
                                .inGroup("personal")
                                .searched());
    }

    private static ProfileField contact(String name, String type) {
        return new ProfileField(name, type).inGroup("contact");
    }
}
