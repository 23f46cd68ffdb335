package org.hanse.core.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.PathSegment;
import java.util.List;
import java.util.function.Predicate;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Tells "gone for now" from "never was": addresses of a plugin that is installed and does not run answer 410. */
@PreMatching
public final class AbsentPlugins implements ContainerRequestFilter {

    private final Predicate<String> absent;

    /** Create the filter with a test of whether the plugin of an id is installed and does not run. */
    public AbsentPlugins(Predicate<String> absent) {
        this.absent = absent;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        List<PathSegment> path = request.getUriInfo().getPathSegments();
        if (path.size() < 2 || !path.get(0).getPath().equals("p")) {
            return;
        }
        String plugin = path.get(1).getPath();
        if (absent.test(plugin)) {
            throw new HanseException(
                    ErrorCode.GONE,
                    "plugin %s is switched off: its addresses answer when it runs again".formatted(plugin));
        }
    }
}
