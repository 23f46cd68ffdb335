/** The languages that a member speaks, as a field of the profile. */
@NullMarked
package org.hanse.plugin.languages;

import org.jspecify.annotations.NullMarked;
