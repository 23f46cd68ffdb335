package org.hanse.plugin.stackexchange;

import java.util.Arrays;
import java.util.List;

/** The tags of a question: {@code <a><b>} in dumps until 2023, {@code |a|b|} since. */
final class TagList {

    private TagList() {}

    static List<String> parse(String tags) {
        return Arrays.stream(tags.split("[<>|]"))
                .filter(tag -> !tag.isBlank())
                .distinct()
                .toList();
    }
}
