package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.view.Messages;

/** Says in a member's language why a value is not acceptable. */
@ApplicationScoped
class Rejection {

    private final Messages messages;

    @Inject
    Rejection(Messages messages) {
        this.messages = messages;
    }

    HanseException of(String key, Locale locale, Object... arguments) {
        return new HanseException(ErrorCode.INVALID, reason(key, locale, arguments));
    }

    String reason(String key, Locale locale, Object... arguments) {
        return messages.text(PluginId.CORE, locale, key, arguments);
    }
}
