package org.hanse.core.community;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanse.api.community.Community;
import org.hanse.api.community.CommunityPicture;
import org.hanse.api.view.Links;
import org.hanse.core.picture.Shape;

/** The pictures that a community can have. */
public enum Look {
    /** Stands for it, in lists and beside its name. */
    AVATAR(Shape.SQUARE),
    /** Stands above its name. */
    BANNER(Shape.BANNER);

    private final Shape shape;

    Look(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    static Optional<Look> named(String name) {
        return Stream.of(values()).filter(look -> look.key().equals(name)).findFirst();
    }

    /** Return the name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return what a community has of it. */
    public CommunityPicture of(Community community) {
        return this == AVATAR ? community.avatar() : community.banner();
    }

    void change(CommunityEntity community, CommunityPicture picture) {
        if (this == AVATAR) {
            community.avatar(picture);
        } else {
            community.banner(picture);
        }
    }

    /** Return the path of the largest picture of a community, empty without one. */
    String address(Links links, Community community) {
        String hash = of(community).hash();
        return hash.isEmpty() ? "" : links.page("pictures/%d/%s/%d".formatted(community.id(), hash, shape.largest()));
    }
}
