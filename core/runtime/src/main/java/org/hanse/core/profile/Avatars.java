package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Blocks;
import org.hanse.api.security.Caller;
import org.hanse.api.settings.Settings;
import org.hanse.core.data.Ids;
import org.hanse.core.picture.Focus;
import org.hanse.core.picture.Picture;
import org.hanse.core.picture.Pictures;
import org.hanse.core.picture.Shape;
import org.hanse.core.security.Access;
import org.hanse.core.security.PeopleSight;
import org.hanse.core.view.CoreWords;

/** The pictures of people, seen by whoever sees profiles. */
@ApplicationScoped
class Avatars {

    private final EntityManager entities;
    private final ProfileEditing editing;
    private final Blocks blocks;
    private final Settings settings;
    private final Ids ids;

    @Inject
    Avatars(EntityManager entities, ProfileEditing editing, Blocks blocks, Settings settings, Ids ids) {
        this.entities = entities;
        this.editing = editing;
        this.blocks = blocks;
        this.settings = settings;
        this.ids = ids;
    }

    /** Return a picture under the hash that its address names, absent for a caller who may not see people. */
    Optional<Picture> find(Caller caller, long member, String hash, int size) {
        return PeopleSight.isOpenTo(caller, settings) && !blocks.between(caller, member)
                ? Optional.ofNullable(entities.createNamedQuery("core_avatar.of", Picture.class)
                        .setParameter("member", member)
                        .setParameter("hash", hash)
                        .setParameter("size", size)
                        .getSingleResultOrNull())
                : Optional.empty();
    }

    /** Return a member's picture in all sizes, none if there is no picture. */
    List<Picture> all(long member) {
        return entities.createNamedQuery("core_avatar.all", Picture.class)
                .setParameter("member", member)
                .setMaxResults(Shape.SQUARE.widths().size())
                .getResultList();
    }

    /**
     * Take a new picture of the caller.
     *
     * @param sent a file of a format that browsers send
     * @param text what is to be seen on it, for those who do not see it
     */
    @Transactional
    public void take(Caller caller, byte[] sent, Focus focus, String text) {
        List<Picture> squares = Pictures.of(sent, focus, Shape.SQUARE)
                .orElseThrow(
                        () -> new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "profile.avatar.problem")));
        String hash = Pictures.hash(squares);
        long member = Access.member(caller);
        MemberEntity person = replace(member, hash, text);
        squares.forEach(square -> entities.persist(new AvatarEntity(ids.next(), person.id(), hash, square)));
        editing.changed(member);
    }

    /** Say what is to be seen on the caller's picture. */
    @Transactional
    public void describe(Caller caller, String text) {
        MemberEntity person = lock(Access.member(caller));
        person.picture(person.avatar(), text);
    }

    /** Remove the caller's picture; initials are drawn in its place. */
    @Transactional
    public void remove(Caller caller) {
        long member = Access.member(caller);
        replace(member, "", "");
        editing.changed(member);
    }

    private MemberEntity replace(long member, String hash, String text) {
        MemberEntity person = lock(member);
        entities.createNamedQuery("core_avatar.forget")
                .setParameter("member", member)
                .executeUpdate();
        person.picture(hash, text);
        // What is kept with people's names shows their pictures too.
        entities.createNamedQuery("core_names.changed").executeUpdate();
        return person;
    }

    private MemberEntity lock(long member) {
        MemberEntity person = entities.find(MemberEntity.class, member, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw NoMember.of();
        }
        return person;
    }
}
