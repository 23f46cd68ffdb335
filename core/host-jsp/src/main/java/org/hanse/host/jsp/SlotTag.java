package org.hanse.host.jsp;

import jakarta.servlet.jsp.JspException;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.hanse.api.view.Slot;

/** Shows a slot: {@code <hanse:slot name="host.latest-topics"/>}; its parameters are {@link ParamTag}s in its body. */
public final class SlotTag extends HanseTag {

    private final Map<String, String> parameters = new HashMap<>();
    private String name = "";

    /** Take the key of the slot, such as {@code host.latest-topics}. */
    public void setName(String name) {
        this.name = name;
    }

    void put(String parameter, String value) {
        parameters.put(parameter, value);
    }

    @Override
    public void doTag() throws JspException, IOException {
        if (getJspBody() != null) {
            getJspBody().invoke(Writer.nullWriter());
        }
        write((hanse, request) -> hanse.render(new Slot(name), parameters, request));
    }
}
