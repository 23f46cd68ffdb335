package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hanse.api.community.Community;
import org.hanse.api.community.CommunityPicture;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.NewCommunity;
import org.hanse.core.security.Sight;
import org.hanse.core.view.PartsTool;
import org.jspecify.annotations.Nullable;

/** A community as it is stored. */
@Entity(name = "core_community")
@Table(name = "hanse_community")
@NamedQuery(
        name = "core_community.after",
        query = CommunityEntity.CARD + " where c.id > :key and " + Sight.OF_COMMUNITY + " order by c.id")
@NamedQuery(
        name = "core_community.before",
        query = CommunityEntity.CARD + " where c.id < :key and " + Sight.OF_COMMUNITY + " order by c.id desc")
@NamedQuery(
        name = "core_community.by-slug",
        query = CommunityEntity.CARD + " where c.slug = :slug and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_community.seen",
        query = "select c.id from core_community c where c.id in :ids and " + Sight.OF_COMMUNITY + " order by c.id")
@NamedQuery(
        name = "core_community.audience",
        query = "select m.id from core_member m join core_community c on c.id = :id where m.id in :members and "
                + Sight.OF_EACH_MEMBER + " order by m.id")
@NamedQuery(name = "core_community.community", query = "select c.id from core_community c where c.id = :id")
@NamedQuery(
        name = "core_community.some",
        query = CommunityEntity.CARD + " where c.id in :ids and " + Sight.OF_COMMUNITY + " order by c.id")
@NamedQuery(name = "core_community.by-id", query = CommunityEntity.CARD + " where c.id = :id and " + Sight.OF_COMMUNITY)
@NamedQuery(
        name = "core_community.ownerless",
        query = CommunityEntity.CARD + " where c.archived is null and not exists (select m.id from core_membership m"
                + " where m.community = c.id and m.left is null and m.role = org.hanse.api.security.Role.OWNER)"
                + " order by c.id")
@NamedQuery(name = "core_community.cards", query = CommunityEntity.CARD + " where c.id in :ids")
@NamedQuery(name = "core_community.ids", query = "select c.id from core_community c where c.id > :after order by c.id")
@NamedQuery(
        name = "core_community.writable",
        query = "select c.id from core_community c where c.id = :id and c.archived is null and (c.binding = false"
                + " or c.charter = 0 or exists (select a.id from core_charter_consent a where a.community = c.id"
                + " and a.member = :member and a.number = c.charter))")
public class CommunityEntity {

    static final String CARD = "select new org.hanse.core.community.Card(c.id, c.slug, c.name, c.summary, c.language,"
            + " c.openness, c.joining, c.members, c.created, c.archived,"
            + " c.colour, c.avatar, c.avatarText, c.banner, c.bannerText) from core_community c";

    @Id
    private long id;

    @Column
    private String slug = "";

    @Column
    private String name = "";

    @Column
    private String summary = "";

    @Column
    private String language = "";

    /** The ordinal of its visibility, so that a query can ask for at least so much openness. */
    @Column(name = "openness")
    private int openness;

    @Column(name = "join_policy")
    @Enumerated(EnumType.STRING)
    private JoinPolicy joining = JoinPolicy.OPEN;

    /** Whether people of the named groups are members by themselves, and stop being so with their group. */
    @Column(name = "group_joins")
    private boolean groupJoins;

    @Column(name = "group_leaves")
    private boolean groupLeaves;

    @Column
    private int members;

    @Column(name = "created_at")
    private Instant created = Instant.EPOCH;

    /** What its members help each other with. */
    @Column
    private String purpose = "";

    /** A number of the palette. */
    @Column
    private int colour;

    /** The hash of the picture in its avatar, empty for none. */
    @Column
    private String avatar = "";

    @Column(name = "avatar_text")
    private String avatarText = "";

    @Column
    private String banner = "";

    @Column(name = "banner_text")
    private String bannerText = "";

    /** The number of the charter that holds, 0 for none. */
    @Column
    private int charter;

    /** Whether nobody writes who has not agreed to the charter. */
    @Column(name = "charter_binding")
    private boolean binding;

    @Column(name = "archived_at")
    private @Nullable Instant archived;

    @Version
    private long version;

    protected CommunityEntity() {}

    CommunityEntity(long id, NewCommunity from, Instant created) {
        this.id = id;
        this.slug = from.slug();
        this.name = from.name();
        this.summary = from.summary();
        this.language = from.language();
        this.openness = from.visibility().ordinal();
        this.joining = from.joining();
        this.created = created;
        this.colour = PartsTool.colourOf(id);
    }

    long id() {
        return id;
    }

    Community community() {
        return new Card(
                        id,
                        slug,
                        name,
                        summary,
                        language,
                        openness,
                        joining,
                        members,
                        created,
                        archived,
                        colour,
                        avatar,
                        avatarText,
                        banner,
                        bannerText)
                .community();
    }

    void avatar(CommunityPicture picture) {
        avatar = picture.hash();
        avatarText = picture.text();
    }

    void banner(CommunityPicture picture) {
        banner = picture.hash();
        bannerText = picture.text();
    }

    /** Take over what somebody has edited, once it is checked. */
    void describe(NewCommunity asked, Edited edited) {
        slug = asked.slug();
        name = asked.name();
        summary = asked.summary();
        language = asked.language();
        openness = asked.visibility().ordinal();
        joining = asked.joining();
        purpose = edited.purpose().strip();
        colour = Math.floorMod(edited.colour(), PartsTool.COLOURS);
        groupJoins = edited.groupJoins();
        groupLeaves = edited.groupLeaves();
    }

    void archive(@Nullable Instant at) {
        archived = at;
    }

    void hold(int number, boolean bound) {
        charter = number;
        binding = bound;
    }

    int charter() {
        return charter;
    }

    boolean isBinding() {
        return binding;
    }

    String purpose() {
        return purpose;
    }

    boolean groupJoins() {
        return groupJoins;
    }

    boolean groupLeaves() {
        return groupLeaves;
    }

    JoinPolicy joining() {
        return joining;
    }

    boolean isArchived() {
        return archived != null;
    }

    void gain() {
        members++;
    }

    void lose() {
        members--;
    }
}
