/** Tests of signals, on H2 and on PostgreSQL. */
package org.hanse.core.signal;
