/** Bringing a community from elsewhere: sources read by plugins, written by core. */
@NullMarked
package org.hanse.api.importer;

import org.jspecify.annotations.NullMarked;
