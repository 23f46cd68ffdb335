package org.hanse.core.community;

import org.hanse.api.security.Role;

/** A role in a community. */
public record Belonging(long community, Role role) {}
