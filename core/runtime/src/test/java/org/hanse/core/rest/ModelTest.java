package org.hanse.core.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.core.container.Collected;
import org.hanse.core.container.Container;
import org.hanse.core.container.ThrowAwayLoader;
import org.hanse.core.limit.Limits;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.rest.sample.Ambiguous;
import org.hanse.core.rest.sample.LampResource;
import org.hanse.core.rest.sample.Misnamed;
import org.hanse.core.rest.sample.Strange;
import org.hanse.core.rest.sample.Undeclared;
import org.junit.jupiter.api.Test;

class ModelTest {

    @Test
    void two_methods_at_one_address_are_the_fault_of_their_plugin() {
        fault(Ambiguous.class);
    }

    @Test
    void a_parameter_that_no_text_can_become_is_the_fault_of_its_plugin() {
        fault(Strange.class);
    }

    @Test
    void an_endpoint_that_does_not_say_what_it_asks_of_its_caller_is_the_fault_of_its_plugin() {
        fault(Undeclared.class);
    }

    @Test
    void a_permission_that_nobody_contributes_is_the_fault_of_its_plugin() {
        fault(Misnamed.class);
    }

    private static void fault(Class<?> resource) {
        LoadedPlugin good = RestServer.plugin("good", ModelTest.class.getClassLoader(), LampResource.class);
        LoadedPlugin bad = RestServer.plugin("bad", ModelTest.class.getClassLoader(), resource);
        try (Container container = RestServer.container("model", good, bad)) {
            assertThatThrownBy(
                            () -> RestServer.application(container, false, EmbedOrigins.NONE, Limits.none(), good, bad))
                    .isInstanceOfSatisfying(BuildFault.class, fault -> {
                        assertThat(fault.plugin()).isEqualTo(new PluginId("bad"));
                        assertThat(fault.phase()).isEqualTo(Phase.REST);
                        assertThat(fault).hasMessageContaining(resource.getSimpleName());
                    });
        }
    }

    @Test
    void twenty_closed_applications_leave_no_class_loader() throws Exception {
        Collected loaders = new Collected();
        for (int i = 0; i < 20; i++) {
            serveOnce(loaders);
        }
        assertThat(loaders.left()).isZero();
    }

    private static void serveOnce(Collected loaders) throws Exception {
        ThrowAwayLoader loader = new ThrowAwayLoader("lamps", "org.hanse.core.rest.sample");
        loaders.watch(loader);
        LoadedPlugin plugin = RestServer.plugin("lamps", loader, LampResource.class);
        try (RestServer server = new RestServer(false, plugin)) {
            for (String path : List.of("lamps", "lamps/7", "lamps/404", "lamps/later", "lamps/events")) {
                server.get(path, "*/*");
            }
            server.post(
                    "lamps/json",
                    "application/json",
                    "{\"name\":\"x\",\"watts\":1000}".getBytes(StandardCharsets.UTF_8));
            server.post("lamps", "application/x-www-form-urlencoded", "name=Zoe".getBytes(StandardCharsets.UTF_8));
        }
    }
}
