/** Work that runs again and again, once in the cluster and in the serving generation only. */
@NullMarked
package org.hanse.core.job;

import org.jspecify.annotations.NullMarked;
