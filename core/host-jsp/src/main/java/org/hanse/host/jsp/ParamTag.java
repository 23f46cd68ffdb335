package org.hanse.host.jsp;

import jakarta.servlet.jsp.tagext.SimpleTagSupport;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Gives a parameter to the slot around it: {@code <hanse:param name="uri" value="/guide"/>}. */
public final class ParamTag extends SimpleTagSupport {

    private String name = "";
    private String value = "";

    /** Take the name of the parameter. */
    public void setName(String name) {
        this.name = name;
    }

    /** Take the value of the parameter, as text: Hanse escapes it. */
    public void setValue(String value) {
        this.value = value;
    }

    @Override
    public void doTag() {
        if (!(findAncestorWithClass(this, SlotTag.class) instanceof SlotTag slot)) {
            throw new HanseException(
                    ErrorCode.BAD_HOST,
                    "<hanse:param name=\"%s\"> stands alone: put it into the body of a <hanse:slot>".formatted(name));
        }
        slot.put(name, value);
    }
}
