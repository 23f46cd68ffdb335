package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells once, in one line of the log, what passed between the start of the process and the first page it served. */
final class FirstPage {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPage.class);

    private final StartTimes times;
    private final AtomicBoolean served = new AtomicBoolean();

    FirstPage(StartTimes times) {
        this.times = times;
    }

    /**
     * Take note of an answer.
     *
     * @param began when its request came, by the nano clock
     */
    void answered(HttpServletRequest request, HttpServletResponse response, long began) {
        if (!served.get() && isPage(response) && isTold(request) && served.compareAndSet(false, true)) {
            times.lap("server", began);
            times.lap("first page");
            LOG.info(
                    "First page {} ms after the process began: {} ({})", times.total(), times, request.getRequestURI());
        }
    }

    /** The address in a letter stops somebody's mail: it is nobody else's to read. */
    private static boolean isTold(HttpServletRequest request) {
        return !request.getRequestURI().contains("/mail/stop/");
    }

    private static boolean isPage(HttpServletResponse response) {
        String type = response.getContentType();
        return response.getStatus() == HttpServletResponse.SC_OK && type != null && type.startsWith("text/html");
    }
}
