package org.hanse.core.view;

import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.context.Context;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Lets {@code #parse} reach templates of the same plugin only. Velocity creates it by name, hence public. */
public final class OwnIncludes implements IncludeEventHandler {

    @Override
    public String includeEvent(Context context, String wanted, String current, String directive) {
        String own = current.substring(0, current.indexOf(':') + 1);
        String name = wanted.startsWith(own) ? wanted.substring(own.length()) : wanted;
        if (name.contains(":") || name.contains("..")) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "%s: #parse(\"%s\") leaves the plugin: name a template of its own".formatted(current, wanted));
        }
        return own + name;
    }
}
