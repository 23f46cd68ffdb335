package org.hanse.core.view;

import java.util.List;

/**
 * Markup that is kept, with gaps for what each reader sees in them.
 *
 * @param gaps in their order
 * @param rest what follows the last gap
 */
public record Gapped(List<Gap> gaps, SafeHtml rest) {

    /**
     * A gap with what stands before it, since the gap before.
     *
     * @param subject the id of what the gap belongs to
     * @param owner the id of the member whose it is, 0 for nobody
     */
    public record Gap(SafeHtml before, long subject, long owner) {}

    static Gapped whole(SafeHtml markup) {
        return new Gapped(List.of(), markup);
    }

    /** Return what the gaps belong to. */
    public List<Long> subjects() {
        return gaps.stream().map(Gap::subject).toList();
    }

    int characters() {
        return gaps.stream().mapToInt(gap -> gap.before().markup().length()).sum()
                + rest.markup().length();
    }
}
