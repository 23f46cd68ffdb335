package org.hanse.sample.tiers;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hanse.api.host.Hanse;
import org.hanse.api.host.Page;

/** An application that embeds Hanse: in which server, where, and what its pages are made with. */
interface Application {

    /** Return where the server has it, empty for the root. */
    String context();

    /** Return where Hanse is below that, empty for all. */
    String mount();

    /** Return the name of its style sheet. */
    String style();

    /** Write a page of Hanse into its layout. */
    void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Write a page of its own with a view in it. */
    void own(View view, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;

    /** Serve it, with Hanse at the mount. */
    Running serve(Hanse hanse, OwnPages own) throws Exception;

    /**
     * What a page of the application shows of Hanse.
     *
     * @param path below the mount
     * @param heading the level of its first heading
     * @param style the name of the style sheet of the page
     */
    record View(String path, String heading, boolean isolated, String style) {

        /** Return it for the pages of the application, which see no types of its own. */
        Map<String, String> values() {
            return Map.of("path", path, "heading", heading, "isolated", String.valueOf(isolated), "style", style);
        }
    }

    /** A server that runs. */
    interface Running extends AutoCloseable {

        int port();
    }
}
