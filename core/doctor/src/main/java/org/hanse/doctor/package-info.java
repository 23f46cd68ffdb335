/** Examines a page that embeds Hanse as a browser sees it, over HTTP alone. */
@NullMarked
package org.hanse.doctor;

import org.jspecify.annotations.NullMarked;
