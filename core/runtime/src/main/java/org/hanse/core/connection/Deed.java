package org.hanse.core.connection;

import java.util.Arrays;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Connections;
import org.hanse.api.security.Caller;

/** What a button on somebody's profile does. */
enum Deed {
    CONNECT(Connections::connect),
    IGNORE(Connections::ignore),
    DISCONNECT(Connections::disconnect),
    FOLLOW(Connections::follow),
    UNFOLLOW(Connections::unfollow),
    BLOCK(Connections::block),
    UNBLOCK(Connections::unblock);

    private final Act act;

    Deed(Act act) {
        this.act = act;
    }

    @FunctionalInterface
    private interface Act {
        void upon(Connections connections, Caller caller, long member);
    }

    static Deed of(String word) {
        return Arrays.stream(values())
                .filter(deed -> deed.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is nothing at this address."));
    }

    void upon(Connections connections, Caller caller, long member) {
        act.upon(connections, caller, member);
    }
}
