package org.hanse.api.notification;

import java.time.Instant;
import java.util.List;
import org.hanse.api.security.Caller;

/**
 * A part of the digest. Its heading is the message {@code digest.<name>} of the plugin. A digest without any line is not
 * sent.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DigestSection {

    /**
     * Return what a member should know, the most important first; nothing for an empty section.
     *
     * @param reader the member, without the host's groups and never an administrator
     * @param since when the digest before was written
     * @param until when the next one will be
     * @param limit the most lines to return
     */
    List<DigestLine> lines(Caller reader, Instant since, Instant until, int limit);
}
