package org.hanse.api.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContainerPrincipalTest {

    private final IdentitySource container = new ContainerPrincipal(
            "https://intranet.example", Set.of("staff", "hydraulics"), Optional.of("operators"), ZoneOffset.UTC);

    @Test
    void whoever_the_container_has_signed_in_is_known_by_name_with_the_roles_that_count() {
        assertThat(container.user(request("camille", Set.of("staff", "payroll"))))
                .contains(new HostUser(
                        "https://intranet.example",
                        "camille",
                        "camille",
                        Optional.empty(),
                        Locale.FRENCH,
                        ZoneOffset.UTC,
                        Set.of("staff"),
                        false));
    }

    @Test
    void a_role_administers() {
        assertThat(container.user(request("grace", Set.of("operators"))))
                .hasValueSatisfying(user -> assertThat(user.administrator()).isTrue());
    }

    @Test
    void nobody_is_nobody() {
        assertThat(container.user(request(null, Set.of()))).isEmpty();
    }

    private static HttpServletRequest request(@Nullable String name, Set<String> roles) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ContainerPrincipalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, values) -> switch (method.getName()) {
                    case "getUserPrincipal" -> name == null ? null : (Principal) () -> name;
                    case "isUserInRole" -> roles.contains(values[0]);
                    case "getLocale" -> Locale.FRENCH;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
