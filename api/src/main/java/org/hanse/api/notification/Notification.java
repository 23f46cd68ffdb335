package org.hanse.api.notification;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * Something that members are to be told. Start with {@link #to(long, String, Subject)} and say more by the other methods.
 *
 * @param type the name of its type, {@code plugin-id:name}
 * @param subject what it is about
 * @param members to whom, up to 100 ids
 * @param audience to whom besides
 * @param actor who did it; that member is not told
 * @param community where it happened
 * @param similar what notifications of one type have in common that may become one, up to 100 characters
 * @param except members who are not told, up to 100 ids
 * @since 0.1
 */
public record Notification(
        String type,
        Subject subject,
        List<Long> members,
        Optional<Audience> audience,
        OptionalLong actor,
        OptionalLong community,
        String similar,
        Set<Long> except) {

    private static final int MOST = 100;

    /**
     * Copy the members.
     *
     * @throws HanseException PLUGIN_FAILED if there are more than 100, or the common text is longer than 100 characters
     */
    public Notification {
        members = List.copyOf(members);
        except = Set.copyOf(except);
        if (members.size() > MOST || except.size() > MOST || similar.length() > MOST) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "a notification of type %s names more than %d members, or has a longer text in common: name an audience"
                            .formatted(type, MOST));
        }
    }

    /** Tell one member; similar are those about the same subject. */
    public static Notification to(long member, String type, Subject subject) {
        return to(List.of(member), type, subject);
    }

    /** Tell some members. */
    public static Notification to(List<Long> members, String type, Subject subject) {
        return plain(type, subject, members, Optional.empty());
    }

    /** Tell an audience. */
    public static Notification to(Audience audience, String type, Subject subject) {
        return plain(type, subject, List.of(), Optional.of(audience));
    }

    private static Notification plain(String type, Subject subject, List<Long> members, Optional<Audience> audience) {
        return new Notification(
                type,
                subject,
                members,
                audience,
                OptionalLong.empty(),
                OptionalLong.empty(),
                subject.toString(),
                Set.of());
    }

    /** Say who did it. */
    public Notification by(long member) {
        return new Notification(type, subject, members, audience, OptionalLong.of(member), community, similar, except);
    }

    /** Say in which community it happened: members choose channels for each, and mute them. */
    public Notification in(long place) {
        return new Notification(type, subject, members, audience, actor, OptionalLong.of(place), similar, except);
    }

    /** Say what similar notifications have in common, such as a topic for its replies. */
    public Notification similarTo(Subject common) {
        return new Notification(type, subject, members, audience, actor, community, common.toString(), except);
    }

    /** Leave members out, such as those who are told the same in another way. */
    public Notification except(Set<Long> others) {
        return new Notification(type, subject, members, audience, actor, community, similar, others);
    }
}
