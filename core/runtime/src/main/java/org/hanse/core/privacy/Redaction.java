package org.hanse.core.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;

/**
 * Takes a person out of what others wrote, where that can be recognised: links to the profile, mentions by name, the name
 * in quotes, and quotes of what is deleted.
 *
 * @param erasure whom to take out
 * @param former what to call that person from now on, in the language of the text
 */
public record Redaction(Erasure erasure, String former) {

    private static final Pattern QUOTED = Pattern.compile("^\\s{0,3}(>[\\s>]*)(.*)$");
    private static final Pattern BLOCK = Pattern.compile("<blockquote[^>]*>.*?</blockquote>", Pattern.DOTALL);
    private static final String BEFORE = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)";
    private static final String AFTER = "(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])";
    private static final String REMOVED = "[…]";
    private static final int SHORTEST_QUOTE = 3;

    /** Return a text in Markdown without the person. */
    public String markdown(String source) {
        String linked = linksGone(source, "\\[[^\\]\\n]*]\\([^)\\s]*/m/%d(?:[/?#][^)\\s]*)?(?:\\s+\"[^\"]*\")?\\)");
        return mentionsGone(bareLinksGone(linked))
                .lines()
                .map(this::lineWithoutName)
                .collect(Collectors.joining("\n"));
    }

    private String lineWithoutName(String line) {
        return QUOTED.matcher(line).matches() ? nameGone(line) : line;
    }

    /** Return a text in HTML without the person. */
    public String html(String source) {
        String linked = mentionsGone(linksGone(source, "<a [^>]*href=\"[^\"]*/m/%d(?:[/?#][^\"]*)?\"[^>]*>[^<]*</a>"));
        return BLOCK.matcher(linked).replaceAll(found -> Matcher.quoteReplacement(nameGone(found.group())));
    }

    /** Return a text in Markdown without the quotes of what that person wrote. */
    public String unquoted(String source, List<String> written) {
        return source.lines().map(line -> unquotedLine(line, written)).collect(Collectors.joining("\n"));
    }

    private static String unquotedLine(String line, List<String> written) {
        Matcher quoted = QUOTED.matcher(line);
        if (!quoted.matches()) {
            return line;
        }
        String said = quoted.group(2).strip();
        boolean theirs = said.length() >= SHORTEST_QUOTE && written.stream().anyMatch(text -> text.contains(said));
        return theirs ? quoted.group(1) + REMOVED : line;
    }

    private String linksGone(String source, String link) {
        return Pattern.compile(link.formatted(erasure.member()))
                .matcher(source)
                .replaceAll(Matcher.quoteReplacement(shown()));
    }

    private String bareLinksGone(String source) {
        return Pattern.compile("<?\\bhttps?://[^\\s<>]*/m/%d\\b[^\\s<>]*>?".formatted(erasure.member()))
                .matcher(source)
                .replaceAll(Matcher.quoteReplacement(shown()));
    }

    private String mentionsGone(String source) {
        return wordGone(source, "@" + erasure.name(), "@" + former);
    }

    private String nameGone(String text) {
        return wordGone(text, erasure.name(), former);
    }

    /** Whose name only begins or ends alike keeps it. */
    private String wordGone(String text, String word, String instead) {
        return isNamed()
                ? Pattern.compile(BEFORE + Pattern.quote(word) + AFTER)
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(instead))
                : text;
    }

    /** Whoever agreed to be named may be named. */
    private boolean isNamed() {
        return erasure.mode() != ErasureMode.CONSENT && !erasure.name().isBlank();
    }

    private String shown() {
        return isNamed() ? former : erasure.name();
    }
}
