package org.hanse.core.community;

import java.util.Arrays;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.core.view.CoreWords;
import org.jspecify.annotations.Nullable;

/** A role as forms and clients name it. */
final class RoleName {

    private RoleName() {}

    static Role parse(Caller caller, @Nullable String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.INVALID, CoreWords.to(caller, "community.refused.role", name == null ? "" : name)));
    }
}
