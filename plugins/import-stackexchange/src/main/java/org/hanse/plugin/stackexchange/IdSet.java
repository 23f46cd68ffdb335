package org.hanse.plugin.stackexchange;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of ids that mostly lie close together: about a bit for each id of a large dump. */
final class IdSet {

    private static final int PAGE_BITS = 12;
    private static final int PAGE_MASK = (1 << PAGE_BITS) - 1;

    private final Map<Long, BitSet> pages = new HashMap<>();

    void add(long id) {
        pages.computeIfAbsent(id >> PAGE_BITS, page -> new BitSet()).set((int) id & PAGE_MASK);
    }

    boolean contains(long id) {
        BitSet page = pages.get(id >> PAGE_BITS);
        return page != null && page.get((int) id & PAGE_MASK);
    }
}
