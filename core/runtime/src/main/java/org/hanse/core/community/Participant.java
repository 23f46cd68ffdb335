package org.hanse.core.community;

import java.time.Instant;
import org.hanse.api.security.Role;

/** A member of a community, as its list of members shows them. */
public record Participant(
        long id, long member, String name, String headline, String avatar, Role role, Instant joined) {}
