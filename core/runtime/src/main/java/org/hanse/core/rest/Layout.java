package org.hanse.core.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanse.api.host.Page;

/** Writes a page in the layout of the host. */
@FunctionalInterface
public interface Layout {

    /** Write the page; status and headers are set. */
    void write(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
