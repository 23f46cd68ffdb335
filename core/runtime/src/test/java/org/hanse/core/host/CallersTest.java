package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hanse.api.PluginId;
import org.hanse.api.forum.Forum;
import org.hanse.api.security.Caller;
import org.hanse.core.container.Container;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallersTest {

    @TempDir
    Path folder;

    private final AtomicReference<String> signedIn = new AtomicReference<>("ada");

    @Test
    void a_page_of_the_host_with_several_parts_is_one_visit_unless_somebody_else_signs_in_meanwhile() {
        SiteHost host = new SiteHost(folder, Optional.empty(), Map.of());
        Callers callers = new Callers(host, host);
        try (Site site = Site.open(host);
                Lease<Generation> lease =
                        site.hanse().installation().switchboard().lease()) {
            Container container = lease.generation().container();
            HttpServletRequest page = request();
            Caller ada = container.inRequest(() -> callers.of(page, container));
            assertThat(container.inRequest(() -> callers.of(page, container))).isSameAs(ada);
            assertThat(container.inRequest(() -> callers.of(request(), container)))
                    .isEqualTo(ada)
                    .isNotSameAs(ada);
            signedIn.set("ben");
            assertThat(container.inRequest(() -> callers.of(page, container)).name())
                    .isEqualTo("ben");
        }
    }

    @Test
    void a_visit_that_outlives_its_generation_begins_anew() {
        SiteHost host = new SiteHost(folder, Optional.empty(), Map.of());
        Callers callers = new Callers(host, host);
        HttpServletRequest page = request();
        try (Site site = Site.open(host, PluginJars.plugin("guest", "1.0").build(folder))) {
            Caller before = meet(site, callers, page);
            site.generations().disable(new PluginId("guest"), "ada");

            Caller after = meet(site, callers, page);

            assertThat(after).isEqualTo(before).isNotSameAs(before);
            assertThat(after.roles()).isEmpty();
        }
    }

    private static Caller meet(Site site, Callers callers, HttpServletRequest page) {
        try (Lease<Generation> lease = site.hanse().installation().switchboard().lease()) {
            Container container = lease.generation().container();
            return container.inRequest(() -> {
                Caller caller = callers.of(page, container);
                assertThat(caller.can(Forum.WRITE, 1)).isFalse();
                return caller;
            });
        }
    }

    private HttpServletRequest request() {
        Map<Object, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                CallersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> switch (method.getName()) {
                    case "getHeader" -> signedIn.get();
                    case "getAttribute" -> attributes.get(values[0]);
                    case "setAttribute" -> attributes.put(values[0], values[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
