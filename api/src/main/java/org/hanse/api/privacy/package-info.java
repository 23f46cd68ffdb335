/** Personal data that a plugin keeps: declared, exported, erased. */
@NullMarked
package org.hanse.api.privacy;

import org.jspecify.annotations.NullMarked;
