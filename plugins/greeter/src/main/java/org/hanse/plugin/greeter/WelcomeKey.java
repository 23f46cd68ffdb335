package org.hanse.plugin.greeter;

import java.io.Serializable;

/** Who answered whom. */
record WelcomeKey(long greeter, long newcomer) implements Serializable {}
