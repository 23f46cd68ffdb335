package org.hanse.api.search;

import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;

/**
 * The search over everything that a caller may see. Inject it.
 *
 * <p>What has just been written is found a moment later. Nobody keeps what is looked for.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Search {

    /**
     * Search. Words that make no sense as operators are looked for as they stand.
     *
     * @throws HanseException UNAVAILABLE while there is no index to look in
     */
    Found find(Caller caller, Inquiry inquiry);
}
