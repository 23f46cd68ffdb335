/** HTTP: resources of core and plugins in one application, the servlet bridge, errors, JSON. The only user of Jersey. */
@NullMarked
package org.hanse.core.rest;

import org.jspecify.annotations.NullMarked;
