package org.hanse.core.community;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** What a new community has to fulfil; the message for a person is {@code community.rule.<name>}. */
enum Rule {
    SLUG(given -> Forms.SLUG.matcher(given.slug()).matches()),
    NAME(given -> within(given.name(), 2, 80)),
    SUMMARY(given -> within(given.summary(), 0, 300)),
    LANGUAGE(given -> Forms.LANGUAGE.matcher(given.language()).matches());

    private final Predicate<NewCommunity> holds;

    Rule(Predicate<NewCommunity> holds) {
        this.holds = holds;
    }

    /** Return the rules that a new community breaks. */
    static List<Rule> broken(NewCommunity given) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(given)).toList();
    }

    /** Refuse with INVALID what breaks a rule. */
    static void check(Caller caller, NewCommunity given) {
        List<Rule> broken = broken(given);
        if (!broken.isEmpty()) {
            throw new HanseException(
                    ErrorCode.INVALID,
                    broken.stream()
                            .map(rule -> CoreWords.to(caller, rule.key()))
                            .collect(Collectors.joining(" ")));
        }
    }

    String key() {
        return "community.rule." + name().toLowerCase(Locale.ROOT);
    }

    private static boolean within(String text, int least, int most) {
        int length = text.strip().length();
        return length >= least && length <= most;
    }

    private static final class Forms {
        static final Pattern SLUG = Pattern.compile("(?=.{2,60}$)[a-z0-9]+(?:-[a-z0-9]+)*");
        static final Pattern LANGUAGE = Pattern.compile("(?=.{2,35}$)[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*");
    }
}
