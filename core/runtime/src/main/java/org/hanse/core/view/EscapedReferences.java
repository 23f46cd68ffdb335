package org.hanse.core.view;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;
import org.hanse.api.view.Html;
import org.jspecify.annotations.Nullable;

/** Escapes every reference of every template. Velocity creates it by name, hence public. */
public final class EscapedReferences implements ReferenceInsertionEventHandler {

    @Override
    public @Nullable Object referenceInsert(Context context, String reference, @Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof SafeHtml safe) {
            return safe.markup();
        }
        // The body of a block macro: its own references come through here one by one.
        if (value instanceof Renderable) {
            return value;
        }
        return Escape.html(value instanceof Html html ? html.markup() : String.valueOf(value));
    }
}
