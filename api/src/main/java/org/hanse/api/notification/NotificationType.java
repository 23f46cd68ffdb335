package org.hanse.api.notification;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * A kind of notification that members choose the channels of. It has the name of its contribution, {@code
 * plugin-id:name}; its texts are messages of the plugin: {@code notification.<name>} names it in the settings, {@code
 * notification.<name>.title} is the sentence that a member reads, with the name of the actor as {@code {0}}, the title of
 * the subject as {@code {1}}, the name of the community as {@code {2}}, and how many similar notifications it stands for
 * as {@code {3}}.
 *
 * @param importance how much it matters
 * @param channels those of members who chose no other
 * @param window for how long similar notifications become one while it is unread; zero for never
 * @since 0.1
 */
public record NotificationType(Importance importance, Set<Channel> channels, Duration window) {

    private static final Duration USUAL = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofDays(30);

    /**
     * Copy the channels.
     *
     * @throws HanseException BAD_PLUGIN if the window is not between zero and 30 days, or a transactional type is for the digest
     */
    public NotificationType {
        channels = Set.copyOf(channels);
        if (window.isNegative() || window.compareTo(LONGEST) > 0) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN, "a notification type has a window of %s: 0 to 30 days fit".formatted(window));
        }
        if (importance == Importance.TRANSACTIONAL && channels.contains(Channel.DIGEST)) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "a transactional notification type is for the digest: take the channels IN_APP and MAIL");
        }
    }

    /** Create a type with a window of two hours; none if it is transactional. */
    public static NotificationType of(Importance importance, Channel... channels) {
        Set<Channel> given = Arrays.stream(channels).collect(Collectors.toUnmodifiableSet());
        return new NotificationType(importance, given, importance == Importance.TRANSACTIONAL ? Duration.ZERO : USUAL);
    }
}
