/** Tests of jobs, on H2 and on PostgreSQL. */
package org.hanse.core.job;
