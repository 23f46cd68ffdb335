package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hanse.api.security.Caller;
import org.hanse.core.container.Container;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallersTest {

    @TempDir
    Path folder;

    private final AtomicReference<String> signedIn = new AtomicReference<>("ada");

    @Test
    void a_page_of_the_host_with_several_parts_is_one_visit_unless_somebody_else_signs_in_meanwhile() {
        SiteHost host = new SiteHost(folder, Optional.empty(), Map.of());
        Callers callers = new Callers(host);
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
