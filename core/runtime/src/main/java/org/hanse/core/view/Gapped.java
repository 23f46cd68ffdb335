package org.hanse.core.view;

import java.util.List;

/**
 * Markup that is kept, with gaps for what each reader sees in them.
 *
 * @param gaps in their order
 * @param rest what follows the last gap
 */
public record Gapped(List<Gap> gaps, SafeHtml rest) {

    private static final int OVERHEAD = 100;

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

    /** Return about how much memory this takes. */
    int bytes() {
        return OVERHEAD
                + bytes(rest)
                + gaps.stream().mapToInt(gap -> OVERHEAD + bytes(gap.before())).sum();
    }

    /** A string takes one byte for each character while all are Latin, otherwise two. */
    private static int bytes(SafeHtml part) {
        String markup = part.markup();
        return markup.chars().allMatch(c -> c < 256) ? markup.length() : 2 * markup.length();
    }
}
