package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.CommunityPicture;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Ids;
import org.hanse.core.picture.Picture;
import org.hanse.core.picture.Pictures;
import org.hanse.core.picture.SentPicture;
import org.hanse.core.security.Sight;
import org.hanse.core.view.CoreWords;

/** The pictures of communities, seen by whoever may know of the community, given by whoever edits it. */
@ApplicationScoped
class CommunityPictures {

    private final EntityManager entities;
    private final CommunityBook book;
    private final Ids ids;

    @Inject
    CommunityPictures(EntityManager entities, CommunityBook book, Ids ids) {
        this.entities = entities;
        this.book = book;
        this.ids = ids;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    CommunityPictures() {
        this(null, null, null);
    }

    /** Return a picture under the hash that its address names, absent for a caller who may not know of the community. */
    Optional<Picture> find(Caller caller, long community, String hash, int width) {
        return Optional.ofNullable(
                Sight.ofCards(entities.createNamedQuery("core_community_picture.of", Picture.class), caller)
                        .setParameter("community", community)
                        .setParameter("hash", hash)
                        .setParameter("width", width)
                        .getSingleResultOrNull());
    }

    /** Take a new picture, or only the words for the one that is there if no file was sent. */
    @Transactional
    public void take(Caller caller, long id, Look look, SentPicture sent) {
        CommunityEntity community = book.lock(caller, id, Communities.MANAGE);
        if (sent.file().length == 0) {
            String hash = look.of(community.community()).hash();
            look.change(community, new CommunityPicture(hash, hash.isEmpty() ? "" : sent.text()));
            return;
        }
        List<Picture> pictures = Pictures.of(sent.file(), sent.focus(), look.shape())
                .orElseThrow(() -> new HanseException(
                        ErrorCode.INVALID, CoreWords.to(caller, "community.picture.problem." + look.key())));
        String hash = Pictures.hash(pictures);
        replace(community, look, new CommunityPicture(hash, sent.text()));
        pictures.forEach(picture -> entities.persist(new PictureEntity(ids.next(), id, look, hash, picture)));
    }

    /** Take a picture away; colour and initials stand in its place. */
    @Transactional
    public void remove(Caller caller, long id, Look look) {
        replace(book.lock(caller, id, Communities.MANAGE), look, CommunityPicture.NONE);
    }

    private void replace(CommunityEntity community, Look look, CommunityPicture picture) {
        entities.createNamedQuery("core_community_picture.forget")
                .setParameter("community", community.id())
                .setParameter("look", look)
                .executeUpdate();
        look.change(community, picture);
    }
}
