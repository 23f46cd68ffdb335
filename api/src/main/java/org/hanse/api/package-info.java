/** What a plugin is: an entry class that records contributions, and the plan that results from it. */
@NullMarked
package org.hanse.api;

import org.jspecify.annotations.NullMarked;
