/** Reports of browsers, over HTTP. */
package org.hanse.core.report;
