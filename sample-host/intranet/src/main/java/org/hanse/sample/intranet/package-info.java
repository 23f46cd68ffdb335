/** A company intranet that knows nothing of Hanse but its api: the foreign application of the sample. */
package org.hanse.sample.intranet;
