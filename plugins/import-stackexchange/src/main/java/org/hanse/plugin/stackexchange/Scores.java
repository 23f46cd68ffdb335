package org.hanse.plugin.stackexchange;

import java.util.HashMap;
import java.util.Map;

/** The scores of posts less the votes seen for them. Bounded: those of a very large dump are checked in part. */
final class Scores {

    private static final int PAGE_BITS = 8;
    private static final int PAGE_SIZE = 1 << PAGE_BITS;
    private static final int MOST_PAGES = 1 << 15;

    private final Map<Long, int[]> pages = new HashMap<>();
    private final IdSet posts = new IdSet();

    /** Start with the score that the post has. */
    void expect(long post, int score) {
        long page = post >> PAGE_BITS;
        if (pages.containsKey(page) || pages.size() < MOST_PAGES) {
            pages.computeIfAbsent(page, any -> new int[PAGE_SIZE])[slot(post)] += score;
            posts.add(post);
        }
    }

    /** Take a vote off; one for a post that is not here, such as a deleted one, does not count. */
    void vote(long post, int weight) {
        int[] page = pages.get(post >> PAGE_BITS);
        if (page != null && posts.contains(post)) {
            page[slot(post)] -= weight;
        }
    }

    /** Return how many posts have another score than their votes add up to. */
    int different() {
        int different = 0;
        for (int[] page : pages.values()) {
            for (int rest : page) {
                different += rest == 0 ? 0 : 1;
            }
        }
        return different;
    }

    private static int slot(long post) {
        return (int) post & (PAGE_SIZE - 1);
    }
}
