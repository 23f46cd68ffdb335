package org.hanse.core.forum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** What a new topic has to fulfil; the message for a person is {@code forum.rule.<name>}. */
enum TopicRule {
    TITLE(topic -> within(topic.title(), 3, 200)),
    SOURCE(topic -> within(topic.source(), 1, 100_000)),
    TAGS(topic -> areTags(topic.tags())),
    ABOUT(topic -> within(topic.about().orElse("-"), 1, 1000));

    static final int MOST_TAGS = 5;

    private final Predicate<NewTopic> holds;

    TopicRule(Predicate<NewTopic> holds) {
        this.holds = holds;
    }

    /** Return the rules that a new topic breaks. */
    static List<TopicRule> broken(NewTopic topic) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(topic)).toList();
    }

    /** Return the message keys of broken rules by the field of a form. */
    static Map<String, String> errors(List<TopicRule> broken) {
        return broken.stream().collect(Collectors.toMap(rule -> rule.name().toLowerCase(Locale.ROOT), TopicRule::key));
    }

    /** Refuse a topic that breaks rules. */
    static void check(Caller caller, NewTopic topic) {
        refuse(caller, broken(topic));
    }

    /** Refuse a text that nobody can store as a post. */
    static void check(Caller caller, String source) {
        refuse(caller, holds(source) ? List.of() : List.of(SOURCE));
    }

    static boolean holds(String source) {
        return within(source, 1, 100_000);
    }

    String key() {
        return "forum.rule." + name().toLowerCase(Locale.ROOT);
    }

    private static void refuse(Caller caller, List<TopicRule> broken) {
        if (!broken.isEmpty()) {
            throw new HanseException(
                    ErrorCode.INVALID,
                    broken.stream()
                            .map(rule -> CoreWords.to(caller, rule.key()))
                            .collect(Collectors.joining(" ")));
        }
    }

    private static boolean within(String text, int least, int most) {
        return text.strip().length() >= least && text.length() <= most;
    }

    private static boolean areTags(List<String> tags) {
        return tags.size() <= MOST_TAGS
                && tags.stream().allMatch(tag -> Form.TAG.matcher(tag).matches());
    }

    private static final class Form {
        static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}-]{1,35}");
    }
}
