/** Mail from the act that causes it to a real SMTP server. */
@NullMarked
package org.hanse.core.mail;

import org.jspecify.annotations.NullMarked;
