/** An application with Hibernate 6, Jakarta Persistence 3.1 and another Jackson than Hanse: both must work. */
@NullMarked
package org.hanse.sample.archives;

import org.jspecify.annotations.NullMarked;
