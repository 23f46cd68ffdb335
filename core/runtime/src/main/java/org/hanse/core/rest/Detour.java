package org.hanse.core.rest;

import java.util.Optional;
import org.hanse.api.security.Caller;

/** Knows where a page is that was elsewhere before. */
public interface Detour {

    /**
     * Return where a page is now.
     *
     * @param path below the mount, such as {@code c/old/members}
     * @return the path now, absent if nothing was there, or the caller may not know of it
     */
    Optional<String> of(Caller caller, String path);
}
