package org.hanse.core.importer;

/** Who wrote something: a member, or for an account that is gone 0 and the name it had. */
record Author(long id, String name) {}
