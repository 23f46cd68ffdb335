/** Cards of people as files for address books. */
@NullMarked
package org.hanse.core.vcard;

import org.jspecify.annotations.NullMarked;
