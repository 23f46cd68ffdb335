package org.hanse.core.view;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.view.HtmlRenderer;

/** What people write, as safe HTML: CommonMark rendered, then sanitized. */
public final class Markdown implements HtmlRenderer {

    /** Rises when the same source renders otherwise; what was kept under an earlier version is rendered again. */
    public static final int VERSION = 1;

    /** The most characters of a source. */
    public static final int LONGEST = 100_000;

    private static final int LONGEST_HTML = 1_000_000;
    private static final String TOO_MUCH =
            "the text becomes longer than %d characters: split it".formatted(LONGEST_HTML);
    private static final int DEEPEST = 40;

    private final Parser parser;
    private final org.commonmark.renderer.html.HtmlRenderer renderer;

    /** Create the renderer; it is safe for use by several threads. */
    public Markdown() {
        List<Extension> extensions =
                List.of(TablesExtension.create(), AutolinkExtension.create(), StrikethroughExtension.create());
        parser = Parser.builder()
                .extensions(extensions)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        renderer = org.commonmark.renderer.html.HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .percentEncodeUrls(true)
                .build();
    }

    @Override
    public SafeHtml markdown(String source) {
        if (source.length() > LONGEST) {
            throw invalid("the text is longer than %d characters: split it".formatted(LONGEST));
        }
        if (Tables.cells(source) > Tables.MOST_CELLS) {
            throw invalid("the tables have more than %d cells: attach them as a file".formatted(Tables.MOST_CELLS));
        }
        try {
            // A long address that many links refer to would become gigabytes.
            BoundedWriter html = new BoundedWriter(LONGEST_HTML, ErrorCode.INVALID, () -> TOO_MUCH);
            renderer.render(parser.parse(source), html);
            return sanitize(html.toString());
        } catch (StackOverflowError e) {
            throw invalid("the text nests too deeply: simplify its lists, quotes and emphasis");
        }
    }

    @Override
    public SafeHtml sanitize(String html) {
        if (html.length() > LONGEST_HTML) {
            throw invalid(TOO_MUCH);
        }
        return new SafeHtml(Sanitizer.POLICY.sanitize(html));
    }

    private static HanseException invalid(String message) {
        return new HanseException(ErrorCode.INVALID, message);
    }
}
