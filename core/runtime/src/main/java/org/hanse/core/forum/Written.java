package org.hanse.core.forum;

/** A text on its way into the database: what a person wrote, and the safe HTML of it. */
record Written(String source, String html) {}
