package org.hanse.core.community;

import java.time.Instant;
import org.hanse.core.view.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A version of a charter.
 *
 * @param html empty where versions are listed
 * @param authorName null for somebody who is forgotten
 */
public record Charter(
        int number,
        String source,
        String html,
        long author,
        @Nullable String authorName,
        Instant published) {

    /** Return the text as it was rendered when it was published. */
    public SafeHtml text() {
        return SafeHtml.kept(html);
    }
}
