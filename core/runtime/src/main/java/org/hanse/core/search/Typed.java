package org.hanse.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed, its operators taken out: {@code in:community} and {@code kind:topics}. One that names nothing that the
 * reader may know of is a word like any other, so that nobody learns what there is.
 *
 * @param words the words, with quotes and hyphens as they are
 * @param community the community that was named
 * @param kinds the kinds that were named
 */
record Typed<C>(String words, Optional<C> community, List<Kind> kinds) {

    private static final Pattern PART = Pattern.compile("\"[^\"]*\"?|\\S+");
    private static final Pattern OPERATOR = Pattern.compile("(in|kind):(\\S+)");

    static <C> Typed<C> of(String text, Function<String, Optional<C>> communities, Kinds kinds) {
        List<String> words = new ArrayList<>();
        List<Kind> named = new ArrayList<>();
        Optional<C> community = Optional.empty();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            Matcher operator = OPERATOR.matcher(part.group());
            boolean known = false;
            if (operator.matches() && operator.group(1).equals("in")) {
                Optional<C> found = communities.apply(operator.group(2));
                known = found.isPresent();
                community = found.or(latest(community));
            } else if (operator.matches()) {
                Optional<Kind> found = kinds.called(operator.group(2));
                known = found.isPresent();
                found.ifPresent(named::add);
            }
            if (!known) {
                words.add(part.group());
            }
        }
        return new Typed<>(String.join(" ", words), community, named);
    }

    private static <C> Supplier<Optional<C>> latest(Optional<C> community) {
        return () -> community;
    }
}
