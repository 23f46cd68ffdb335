/** The resources of an imaginary plugin. */
package org.hanse.core.rest.sample;
