package org.hanse.core.view;

import java.util.ArrayList;
import java.util.List;
import org.hanse.core.view.Gapped.Gap;

/** Leaves gaps in what is kept: {@code $gap.at($post.id, $post.author)}. */
public final class GapTool {

    private final BoundedWriter out;
    private final List<Gap> gaps = new ArrayList<>();
    private int from;

    GapTool(BoundedWriter out) {
        this.out = out;
    }

    /** Leave a gap here. */
    public String at(long subject, long owner) {
        gaps.add(new Gap(since(), subject, owner));
        return "";
    }

    Gapped done() {
        return new Gapped(List.copyOf(gaps), since());
    }

    private SafeHtml since() {
        SafeHtml part = new SafeHtml(out.from(from));
        from = out.length();
        return part;
    }
}
