package org.hanse.core.picture;

import java.util.List;

/** What pictures are cut to. */
public enum Shape {
    /** As high as wide, for marks and faces. */
    SQUARE(1, 32, List.of(32, 64, 128, 256)),
    /** Five times as wide as high, for the head of a page. */
    BANNER(5, 480, List.of(1440));

    private final int ratio;
    private final int least;
    private final List<Integer> widths;

    Shape(int ratio, int least, List<Integer> widths) {
        this.ratio = ratio;
        this.least = least;
        this.widths = widths;
    }

    /** Return the widths that are made, the smallest first. */
    public List<Integer> widths() {
        return widths;
    }

    /** Return the largest width that is made. */
    public int largest() {
        return widths.get(widths.size() - 1);
    }

    int height(int width) {
        return width / ratio;
    }

    boolean fits(long width, long height) {
        return width >= least && height >= height(least);
    }
}
