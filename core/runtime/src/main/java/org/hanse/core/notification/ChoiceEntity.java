package org.hanse.core.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.notification.Channel;

/** On which channels a member is told of a type, in one community or everywhere; of no type, on which at most. */
@Entity(name = "core_choice")
@Table(name = "hanse_notification_choice")
@NamedQuery(
        name = "core_choice.of",
        query = "select c from core_choice c where c.member in :members and (c.type = :type or c.type = '')"
                + " and (c.community = 0 or c.community = :community) order by c.id")
@NamedQuery(
        name = "core_choice.own",
        query = "select c from core_choice c where c.member = :member"
                + " and (c.community = 0 or c.community = :community) order by c.id")
public class ChoiceEntity {

    /** The most choices that one list has: of a member, of each type everywhere and in one community. */
    static final int MOST = 2000;

    @Id
    private long id;

    @Column(name = "member_id")
    private long member;

    /** Empty for all. */
    @Column(name = "notification_type")
    private String type = "";

    /** 0 for everywhere. */
    @Column(name = "community_id")
    private long community;

    /** A bit for each channel. */
    @Column
    private int channels;

    /** For the persistence provider. */
    protected ChoiceEntity() {}

    ChoiceEntity(long id, long member, String type, long community) {
        this.id = id;
        this.member = member;
        this.type = type;
        this.community = community;
    }

    void choose(Set<Channel> chosen) {
        channels = chosen.stream().mapToInt(channel -> 1 << channel.ordinal()).sum();
    }

    Set<Channel> channels() {
        return Stream.of(Channel.values())
                .filter(channel -> (channels & 1 << channel.ordinal()) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
    }

    long member() {
        return member;
    }

    boolean isOf(String other, long place) {
        return type.equals(other) && community == place;
    }
}
