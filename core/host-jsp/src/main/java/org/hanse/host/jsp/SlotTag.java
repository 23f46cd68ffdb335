package org.hanse.host.jsp;

import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import java.io.Writer;
import org.hanse.api.view.Slot;

/** Shows a slot: {@code <hanse:slot name="host.latest-topics"/>}; each {@link ParamTag} in its body is a parameter. */
public final class SlotTag extends PlaceTag {

    private String name = "";

    /** Take the key of the slot, such as {@code host.latest-topics}. */
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void doTag() throws JspException, IOException {
        if (getJspBody() != null) {
            getJspBody().invoke(Writer.nullWriter());
        }
        show(new Slot(name));
    }
}
