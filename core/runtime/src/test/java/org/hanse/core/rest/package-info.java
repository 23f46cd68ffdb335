/** The REST application behind a real Jetty. */
package org.hanse.core.rest;
