package org.hanse.core.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.util.ArrayList;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.core.container.sample.Abstract;
import org.hanse.core.container.sample.Counter;
import org.hanse.core.container.sample.Dependant;
import org.hanse.core.container.sample.Failing;
import org.hanse.core.container.sample.Greeter;
import org.hanse.core.container.sample.Lost;
import org.hanse.core.container.sample.Shout;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;
import org.junit.jupiter.api.Test;

class ContainerTest {

    private static final String SAMPLES = "org.hanse.core.container.sample";
    private static final List<Class<?>> GREETING = List.of(Greeter.class, Counter.class, Shout.class);

    private final ClassLoader loader = new ThrowAwayLoader("lamps", SAMPLES);

    @Test
    void listed_beans_are_injected_and_intercepted() {
        try (Container container = Container.start("one", loader, GREETING, List.of())) {
            container.check();

            assertThat(container.<String>inRequest(
                            () -> container.get(Greeter.class).greet("Ada")))
                    .isEqualTo("HELLO ADA 1");
        }
    }

    @Test
    void a_nested_request_is_the_same_request_and_the_next_one_is_new() {
        try (Container container = Container.start("nest", loader, GREETING, List.of())) {
            Counter counter = container.get(Counter.class);
            int nested = container.inRequest(() -> counter.next() + container.<Integer>inRequest(counter::next));

            assertThat(nested).isEqualTo(3);
            assertThat(container.<Integer>inRequest(counter::next)).isEqualTo(1);
        }
    }

    @Test
    void a_provided_bean_knows_who_injects_it_and_a_dependent_bean_ends_with_its_request() {
        List<String> log = new ArrayList<>();
        ProvidedBean<CharSequence> name = ProvidedBean.of(
                CharSequence.class,
                Dependent.class,
                who -> who.map(Class::getSimpleName).orElse("-"));
        ProvidedBean<List<String>> logs = new ProvidedBean<>(
                new TypeLiteral<List<String>>() {}.getType(),
                ApplicationScoped.class,
                who -> log,
                list -> list.add("close"));
        try (Container container = Container.start("who", loader, List.of(Dependant.class), List.of(name, logs))) {
            String told =
                    container.inRequest(() -> container.create(Dependant.class).name());

            assertThat(told).isEqualTo("Dependant");
            assertThat(log).containsExactly("end");
        }
        assertThat(log).containsExactly("end", "close");
    }

    @Test
    void what_is_missing_is_the_fault_of_the_plugin_that_injects_it() {
        fault("lost", Lost.class, "Runnable");
    }

    @Test
    void a_bean_that_cannot_be_created_is_the_fault_of_its_plugin() {
        fault("failing", Failing.class, "no bulb");
    }

    @Test
    void a_listed_class_that_is_no_bean_is_the_fault_of_its_plugin() {
        fault("abstract", Abstract.class, "cannot be a bean");
    }

    private static void fault(String id, Class<?> type, String says) {
        ThrowAwayLoader plugin = new ThrowAwayLoader("lamps", SAMPLES);
        assertThatThrownBy(() -> {
                    try (Container container = Container.start(id, plugin, List.of(plugin.twin(type)), List.of())) {
                        container.check();
                    }
                })
                .isInstanceOfSatisfying(BuildFault.class, fault -> {
                    assertThat(fault.plugin()).isEqualTo(new PluginId("lamps"));
                    assertThat(fault.phase()).isEqualTo(Phase.BEANS);
                    assertThat(fault).hasMessageContaining(says).hasMessageContaining(type.getName());
                });
    }

    @Test
    void the_current_container_is_that_of_the_context_class_loader() {
        ClassLoader other = new ThrowAwayLoader("other", SAMPLES);
        try (Container one = Container.start("first", loader, GREETING, List.of());
                Container two = Container.start("second", other, GREETING, List.of())) {
            String inOne = one.inRequest(() -> CDI.current().toString());
            String inTwo = two.inRequest(() -> CDI.current().toString());

            assertThat(inOne).isNotEqualTo(inTwo);
            assertThat(inOne)
                    .isEqualTo(one.<String>inRequest(() -> CDI.current().toString()));
        }
    }

    @Test
    void twenty_closed_containers_leave_no_class_loader() throws InterruptedException {
        Collected loaders = new Collected();
        for (int i = 0; i < 20; i++) {
            startAndClose("leak" + i, loaders);
            fail("broken" + i, loaders);
        }
        assertThat(loaders.left()).isZero();
    }

    private static void startAndClose(String id, Collected loaders) {
        ThrowAwayLoader plugin = new ThrowAwayLoader("lamps", SAMPLES);
        loaders.watch(plugin);
        List<Class<?>> beans =
                List.of(plugin.twin(Greeter.class), plugin.twin(Counter.class), plugin.twin(Shout.class));
        try (Container container = Container.start(id, plugin, beans, List.of())) {
            container.check();
            container.inRequest(() -> greet(container.get(plugin.twin(Greeter.class))));
        }
    }

    private static Object greet(Object greeter) throws ReflectiveOperationException {
        return greeter.getClass().getMethod("greet", String.class).invoke(greeter, "Ada");
    }

    private static void fail(String id, Collected loaders) {
        ThrowAwayLoader plugin = new ThrowAwayLoader("lamps", SAMPLES);
        loaders.watch(plugin);
        assertThatThrownBy(() -> Container.start(id, plugin, List.of(plugin.twin(Lost.class)), List.of()))
                .isInstanceOf(BuildFault.class);
    }
}
