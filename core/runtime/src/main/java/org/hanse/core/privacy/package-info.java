/** What is kept about people: told to them, forgotten, and listed for whoever answers for it. */
@NullMarked
package org.hanse.core.privacy;

import org.jspecify.annotations.NullMarked;
