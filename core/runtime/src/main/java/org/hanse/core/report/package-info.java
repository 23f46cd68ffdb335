/** What browsers report that the policies of pages blocked. */
@NullMarked
package org.hanse.core.report;

import org.jspecify.annotations.NullMarked;
