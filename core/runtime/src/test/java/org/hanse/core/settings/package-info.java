/** Tests of configuration and settings. */
package org.hanse.core.settings;
