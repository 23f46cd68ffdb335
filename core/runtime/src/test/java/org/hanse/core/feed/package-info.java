/** Addresses for programs of others. */
package org.hanse.core.feed;
