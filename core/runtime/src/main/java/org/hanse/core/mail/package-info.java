/** Mail: kept with what causes it, composed and handed over after the commit. The only package that knows Jakarta Mail. */
@NullMarked
package org.hanse.core.mail;

import org.jspecify.annotations.NullMarked;
