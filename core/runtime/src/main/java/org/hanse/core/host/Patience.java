package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How long a page of the host still waits for Hanse, over all its slots. */
final class Patience {

    private static final String ATTRIBUTE = Patience.class.getName();

    private final AtomicLong left;

    Patience(Duration budget) {
        this.left = new AtomicLong(budget.toNanos());
    }

    /** Return the patience of a request, with all of the budget at first. */
    static Patience of(HttpServletRequest request, Duration budget) {
        if (request.getAttribute(ATTRIBUTE) instanceof Patience known) {
            return known;
        }
        Patience fresh = new Patience(budget);
        request.setAttribute(ATTRIBUTE, fresh);
        return fresh;
    }

    long nanos() {
        return Math.max(0, left.get());
    }

    void waited(long nanos) {
        left.addAndGet(-nanos);
    }
}
