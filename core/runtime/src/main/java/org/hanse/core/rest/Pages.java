package org.hanse.core.rest;

import org.hanse.api.host.Page;
import org.hanse.core.view.View;

/** Renders what a resource returns. */
@FunctionalInterface
public interface Pages {

    /** Return the page of a view as the caller of the exchange sees it. */
    Page page(View view, Exchange exchange);
}
