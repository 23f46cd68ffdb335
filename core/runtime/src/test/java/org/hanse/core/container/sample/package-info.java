/** The beans of an imaginary plugin. */
package org.hanse.core.container.sample;
