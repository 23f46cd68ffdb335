/** Slots, fragments, links and safe HTML: how a plugin becomes visible on a page. */
@NullMarked
package org.hanse.api.view;

import org.jspecify.annotations.NullMarked;
