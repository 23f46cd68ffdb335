package org.hanse.core.profile;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where and as what somebody has worked, as queries read it.
 *
 * @param started the first month, such as {@code 2019-04}
 * @param ended the last month, empty if it goes on
 */
public record Experience(
        long id, long member, String organisation, String position, String started, String ended, String description) {

    private static final int LINE = 200;
    private static final int LONGEST = 2000;

    /** Return whether it goes on. */
    boolean current() {
        return ended.isEmpty();
    }

    /** What a person enters. */
    record Text(String organisation, String position, String started, String ended, String description) {

        static final Text BLANK = new Text("", "", "", "", "");

        /** Return what is wrong: keys of messages by the names of fields. */
        Map<String, String> problems() {
            Map<String, String> problems = new LinkedHashMap<>();
            if (position.isBlank() || position.length() > LINE) {
                problems.put("position", "profile.experience.problem.position");
            }
            if (organisation.length() > LINE) {
                problems.put("organisation", "profile.experience.problem.position");
            }
            if (!isMonth(started)) {
                problems.put("started", "profile.experience.problem.month");
            }
            if (!ended.isEmpty() && (!isMonth(ended) || ended.compareTo(started) < 0)) {
                problems.put("ended", "profile.experience.problem.end");
            }
            if (description.length() > LONGEST) {
                problems.put("description", "profile.experience.problem.long");
            }
            return problems;
        }

        private static boolean isMonth(String text) {
            try {
                return text.matches("[12][0-9]{3}-[0-9]{2}")
                        && YearMonth.parse(text).getYear() > 0;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
