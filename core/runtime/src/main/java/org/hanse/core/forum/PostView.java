package org.hanse.core.forum;

import org.hanse.core.view.SafeHtml;

/**
 * A post as the topic page shows it.
 *
 * @param post what the database holds
 * @param body its text
 * @param target whom it replies to, empty if nobody or not on this page
 * @param comment whether it is shown compactly
 */
record PostView(PostRow post, SafeHtml body, String target, boolean comment) {}
