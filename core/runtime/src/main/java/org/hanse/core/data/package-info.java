/** The database: pool, migrations, persistence units, transactions, ids. The only user of EclipseLink and Flyway. */
@NullMarked
package org.hanse.core.data;

import org.jspecify.annotations.NullMarked;
