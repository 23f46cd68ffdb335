/** A plugin for tests: its classes are packed into a jar and loaded by a loader of their own. */
package org.hanse.core.data.library;
