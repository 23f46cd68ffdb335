/** Mail to members. */
@NullMarked
package org.hanse.api.mail;

import org.jspecify.annotations.NullMarked;
