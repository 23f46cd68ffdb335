/** Members and their profiles. */
@NullMarked
package org.hanse.api.profile;

import org.jspecify.annotations.NullMarked;
