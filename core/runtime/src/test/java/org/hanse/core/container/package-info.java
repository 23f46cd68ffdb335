/** Containers with classes that are loaded a second time, as those of a plugin are. */
package org.hanse.core.container;
