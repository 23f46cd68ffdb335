/** Tests of the database, on H2 and on PostgreSQL. */
package org.hanse.core.data;
