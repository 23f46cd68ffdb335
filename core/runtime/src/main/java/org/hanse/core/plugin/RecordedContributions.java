package org.hanse.core.plugin;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.Cardinality;
import org.hanse.api.Contribution;
import org.hanse.api.Contributions;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.PluginId;
import org.hanse.api.PluginScope;
import org.hanse.api.security.Guarded;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Policy;
import org.hanse.api.settings.Setting;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.PageSource;
import org.hanse.api.view.Slot;

/** Records what a plugin contributes, as names and values that outlive its throw-away loader. */
final class RecordedContributions implements Contributions {

    private final PluginId plugin;
    private final ClassLoader own;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Map<String, Cardinality> points = new LinkedHashMap<>();

    RecordedContributions(PluginId plugin, ClassLoader own) {
        this.plugin = plugin;
        this.own = own;
    }

    List<Contribution> contributions() {
        return List.copyOf(contributions);
    }

    Map<String, Cardinality> points() {
        return Map.copyOf(points);
    }

    @Override
    public <T> Contributions add(ExtensionPoint<T> point, Class<? extends T> implementation) {
        return implementation(point, Optional.empty(), implementation);
    }

    @Override
    public <T> Contributions add(ExtensionPoint<T> point, String name, Class<? extends T> implementation) {
        return implementation(point, Optional.of(qualified(name)), implementation);
    }

    @Override
    public <T extends Record> Contributions add(ExtensionPoint<T> point, T value) {
        return value(point, Optional.empty(), value);
    }

    @Override
    public <T extends Record> Contributions add(ExtensionPoint<T> point, String name, T value) {
        return value(point, Optional.of(qualified(name)), value);
    }

    @Override
    public Contributions fragment(Slot slot, String template) {
        return record(new Contribution.Fragment(slot, template, Optional.empty()));
    }

    @Override
    public Contributions fragment(Slot slot, String template, Class<? extends FragmentSource> source) {
        return record(new Contribution.Fragment(slot, template, Optional.of(created(source))));
    }

    @Override
    public Contributions resource(Class<?> resource) {
        return record(new Contribution.Resource(name(resource)));
    }

    @Override
    public Contributions entities(Class<?>... entities) {
        for (Class<?> entity : entities) {
            new EntityCheck(plugin).check(entity);
            record(new Contribution.Entity(name(entity)));
        }
        return this;
    }

    @Override
    public Contributions beans(Class<?>... beans) {
        for (Class<?> bean : beans) {
            record(new Contribution.Bean(created(bean)));
        }
        return this;
    }

    @Override
    public <S extends Signal> Contributions on(Class<S> signal, Class<? extends SignalListener<? super S>> listener) {
        return record(new Contribution.Listener(signal.getName(), created(listener)));
    }

    @Override
    public Contributions guard(Guarded guarded, Class<? extends Policy> policy) {
        return record(new Contribution.Guard(guarded, created(policy)));
    }

    @Override
    public Contributions permission(Permission permission) {
        if (!plugin.equals(PluginId.CORE) && !permission.key().startsWith(plugin + ".")) {
            throw fault(
                    "permission '%s' does not bear its id".formatted(permission), "name it '%s.…'".formatted(plugin));
        }
        return value(Permission.POINT, Optional.empty(), permission);
    }

    @Override
    public Contributions scope(PluginScope scope) {
        if (contributions.stream().anyMatch(RecordedContributions::isScope)) {
            throw fault("it declares its scope twice", "keep one scope(…)");
        }
        return value(PluginScope.POINT, Optional.empty(), new PluginScope.Declared(scope));
    }

    private static boolean isScope(Contribution contribution) {
        return contribution instanceof Contribution.Value value && value.value() instanceof PluginScope.Declared;
    }

    @Override
    public Contributions setting(Setting<?> setting) {
        return value(Setting.POINT, Optional.of(qualified(setting.name())), setting);
    }

    @Override
    public Contributions source(String directive, String origin) {
        return value(PageSource.POINT, Optional.empty(), new PageSource(directive, origin));
    }

    private Contributions implementation(ExtensionPoint<?> point, Optional<String> name, Class<?> implementation) {
        if (!point.contract().isAssignableFrom(implementation)) {
            throw fault(
                    "%s does not implement %s"
                            .formatted(
                                    implementation.getName(), point.contract().getName()),
                    "implement it, or contribute it elsewhere");
        }
        return at(point, name, new Contribution.Implementation(point.key(), name, created(implementation)));
    }

    private Contributions value(ExtensionPoint<?> point, Optional<String> name, Record value) {
        new ValueCheck(plugin, "a value at " + point).check(value);
        if (value instanceof PageSource source) {
            new SourceCheck(plugin).check(source);
        }
        return at(point, name, new Contribution.Value(point.key(), name, value));
    }

    private Contributions at(ExtensionPoint<?> point, Optional<String> name, Contribution contribution) {
        new PointCheck(plugin, contributions).check(point, name);
        points.put(point.key(), point.cardinality());
        return record(contribution);
    }

    private Contributions record(Contribution contribution) {
        contributions.add(contribution);
        return this;
    }

    private String qualified(String name) {
        return plugin + ":" + name;
    }

    /** Return the name of a class that the container is to create. */
    private String created(Class<?> type) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw fault(type.getName() + " is abstract", "contribute a class that can be created");
        }
        return name(type);
    }

    private String name(Class<?> type) {
        if (type.getClassLoader() != own || type.isHidden() || type.isAnonymousClass()) {
            throw fault(
                    "%s is no named class of its own jar".formatted(type.getName()),
                    "contribute classes of the plugin itself");
        }
        return type.getName();
    }

    private BuildFault fault(String cause, String remedy) {
        return new BuildFault(plugin, Phase.CONTRIBUTE, cause, remedy);
    }
}
