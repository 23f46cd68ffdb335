package org.hanse.host.jsp;

import java.io.IOException;
import org.hanse.api.host.Hanse;

/** Writes what belongs into the head of a page that shows something of Hanse: {@code <hanse:head/>}. */
public final class HeadTag extends HanseTag {

    @Override
    public void doTag() throws IOException {
        write(Hanse::head);
    }
}
