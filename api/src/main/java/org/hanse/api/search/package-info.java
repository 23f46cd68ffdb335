/** What can be found: documents that domains and plugins hand to the one index, and the search over what a caller may see. */
@NullMarked
package org.hanse.api.search;

import org.jspecify.annotations.NullMarked;
