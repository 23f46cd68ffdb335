package org.hanse.core.community;

import java.time.Instant;

/** Somebody who waits at the door of a community, with what they said. */
public record Waiting(
        long id, long member, String name, String headline, String avatar, String reason, Instant since) {}
