/** Reads the data dump of a Stack Exchange site, a folder of XML files with one row for each thing. */
@NullMarked
package org.hanse.plugin.stackexchange;

import org.jspecify.annotations.NullMarked;
