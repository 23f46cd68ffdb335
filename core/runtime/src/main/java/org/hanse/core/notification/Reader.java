package org.hanse.core.notification;

import java.util.Optional;
import org.hanse.api.security.Caller;

/**
 * A member to whom something is told while they are away.
 *
 * @param caller the member, without the host's groups and never an administrator: nobody knows whether they still are
 * @param address where to write to, absent if the host gave none or the member wants no mail
 */
record Reader(Caller caller, Optional<String> address) {

    long member() {
        return caller.member().orElseThrow();
    }
}
