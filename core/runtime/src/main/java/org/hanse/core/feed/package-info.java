/** What programs of others read of us: feeds (RFC 4287, JSON Feed 1.1) and oEmbed 1.0. */
@NullMarked
package org.hanse.core.feed;

import org.jspecify.annotations.NullMarked;
