package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.profile.Profiles;
import org.hanse.api.security.Caller;
import org.hanse.core.picture.Picture;
import org.hanse.core.picture.Shape;
import org.hanse.core.vcard.Card;

/** Cards of people, with what the reader sees of them and nothing else. */
@ApplicationScoped
class Cards {

    private final ProfileBook book;
    private final Avatars avatars;
    private final Audiences audiences;

    @Inject
    Cards(ProfileBook book, Avatars avatars, Audiences audiences) {
        this.book = book;
        this.avatars = avatars;
        this.audiences = audiences;
    }

    /** Return the card of a member, absent for a caller who may not know of them. */
    Optional<Card> find(Caller caller, long member, String address) {
        return book.find(caller, member).map(profile -> card(caller, profile, address));
    }

    /** Return whether a caller may take the card of somebody away, of those with whom they are in a community. */
    boolean mayDownload(Caller caller, long member) {
        return caller.is(member)
                || caller.administrator()
                || !caller.roles().isEmpty()
                        && audiences.communities(member).stream()
                                .anyMatch(community -> caller.can(CardResource.DOWNLOAD, community.id()));
    }

    private Card card(Caller caller, Profile profile, String address) {
        Optional<Picture> picture =
                avatars.find(caller, profile.member().id(), profile.member().avatar(), Shape.SQUARE.largest());
        return new Card(
                profile.member().name(),
                text(profile, "core:role"),
                text(profile, "core:organisation"),
                text(profile, "core:department"),
                text(profile, "core:location"),
                text(profile, "core:country"),
                stored(profile, Profiles.BIRTHDAY),
                all(profile, Profiles.PHONE),
                all(profile, Profiles.EMAIL),
                all(profile, Profiles.URL),
                address,
                picture);
    }

    private static String text(Profile profile, String key) {
        return profile.entries().stream()
                .filter(filled -> filled.field().key().equals(key))
                .map(Profile.Filled::text)
                .collect(Collectors.joining());
    }

    private static String stored(Profile profile, String type) {
        return all(profile, type).stream().findFirst().orElse("");
    }

    private static List<String> all(Profile profile, String type) {
        return profile.entries().stream()
                .filter(filled -> filled.field().typeName().equals(type))
                .flatMap(filled -> filled.field().split(filled.stored()).stream())
                .toList();
    }
}
