/** The sites that may embed Hanse. */
package org.hanse.core.origin;
