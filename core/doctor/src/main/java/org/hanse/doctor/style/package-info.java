/** As much of CSS as it takes to know which colours a page gives Hanse. */
@NullMarked
package org.hanse.doctor.style;

import org.jspecify.annotations.NullMarked;
