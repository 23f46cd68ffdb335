/** Work that runs on a schedule, once in the cluster, in the serving generation. */
@NullMarked
package org.hanse.api.job;

import org.jspecify.annotations.NullMarked;
