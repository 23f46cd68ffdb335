package org.hanse.docs.example;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slots;

/** A page of a host that shows a community. */
public final class NoticeBoard {

    private NoticeBoard() {}

    /** Return the page. */
    public static String page(Hanse hanse, HttpServletRequest request) {
        String board = hanse.render(Slots.HOST_VIEW, Map.of("path", "c/masons", "heading", "2"), request);
        return "<!doctype html><title>Guild</title>" + hanse.head(request) + "<h1>Notices</h1>" + board;
    }
}
