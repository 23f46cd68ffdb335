package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hanse.api.Contribution;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Requires;
import org.hanse.core.data.HandClock;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.rest.Endpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody acts on what he may not read: nothing changes, and the answer tells nothing of what is secret. And nobody sets
 * what an endpoint does not ask for. Tried at every endpoint.
 */
class ForbiddenActsTest {

    private static final List<Kind> OUTSIDERS = List.of(Kind.ANONYMOUS, Kind.OTHER, Kind.LEFT, Kind.REQUESTED);

    /** Who knows of a community may ask to join it, and take that back. */
    private static final String OF_ONESELF = "c/\\{slug}/(?:join|\\{act.*)|api/communities/\\{community}/membership";

    private static Realm realm;
    private static Ways ways;
    private static Exchanges exchanges;

    @BeforeAll
    static void start(@TempDir Path home) {
        realm = new Realm(home, new HandClock());
        ways = new Ways(realm);
        exchanges = new Exchanges(realm);
    }

    @AfterAll
    static void stop() {
        realm.close();
    }

    private static List<Endpoint> writing() {
        return realm.endpoints().stream()
                .filter(Ways::writes)
                .filter(endpoint -> !endpoint.requires().orElse("").equals(Requires.ADMINISTRATOR))
                .toList();
    }

    /** Return whether an endpoint acts on an object that the path or the body names. */
    private static boolean actsOnAnObject(Endpoint endpoint) {
        return AccessMatrixTest.isOfPlace(endpoint)
                || Ways.fields(endpoint).contains("community")
                || Ways.body(endpoint)
                        .map(type -> Exchanges.object(
                                type, values(endpoint, realm.places().get(0))))
                        .filter(object -> object.containsKey("community") || object.containsKey("topic"))
                        .isPresent();
    }

    private static Map<String, String> values(Endpoint endpoint, Place place) {
        return ways.values(endpoint, place);
    }

    @Test
    void nobody_acts_on_what_he_may_not_read() {
        int cases = 0;
        List<String> faults = new ArrayList<>();
        for (Endpoint endpoint : writing()) {
            for (Visibility visibility : List.of(Visibility.LISTED, Visibility.SECRET)) {
                boolean known =
                        visibility == Visibility.LISTED && endpoint.path().matches(OF_ONESELF);
                if (!actsOnAnObject(endpoint) || known) {
                    continue;
                }
                for (Kind kind : OUTSIDERS) {
                    cases += attempt(endpoint, realm.place(visibility), kind, faults);
                }
            }
        }
        System.out.printf("acting on what one may not read: %d cases, %d not refused%n", cases, faults.size());
        assertThat(faults).isEmpty();
        assertThat(cases).isGreaterThan(100);
    }

    private static int attempt(Endpoint endpoint, Place place, Kind kind, List<String> faults) {
        int cases = 0;
        Place nowhere = new Place(place.visibility(), "nowhere", 1, 1, 1, 1);
        List<String> paths = ways.paths(endpoint, place);
        for (int i = 0; i < paths.size(); i++) {
            for (boolean full : List.of(true, false)) {
                Map<String, String> sent = full ? values(endpoint, place) : Map.of();
                int status = exchanges.write(kind, endpoint, paths.get(i), sent).status();
                Map<String, String> there = full ? values(endpoint, nowhere) : Map.of();
                int absent = exchanges
                        .write(kind, endpoint, ways.paths(endpoint, nowhere).get(i), there)
                        .status();
                Set<String> changed = realm.rows().changed();
                boolean told = place.visibility() == Visibility.SECRET || status < 400;
                if (status >= 500 || !changed.isEmpty() || told && status != absent) {
                    faults.add("%s %s by %s: %d, for what is not there %d, changed %s"
                            .formatted(endpoint.verb(), paths.get(i), kind.title(), status, absent, changed));
                    realm.rows().restore();
                }
                cases++;
            }
        }
        return cases;
    }

    /** Return the fields of all entities, with a value that each could take. */
    private static Map<String, String> entityFields() {
        Map<String, String> fields = new TreeMap<>();
        try (Lease<Generation> lease = realm.site().generations().switchboard().lease()) {
            for (LoadedPlugin plugin : lease.generation().plugins()) {
                for (Contribution.Entity entity : plugin.plan().of(Contribution.Entity.class)) {
                    for (Field field :
                            plugin.type(entity.className(), Phase.ENTITIES).getDeclaredFields()) {
                        if (!Modifier.isStatic(field.getModifiers())
                                && !field.getName().startsWith("_")) {
                            fields.put(field.getName(), value(field.getType()));
                        }
                    }
                }
            }
        }
        return fields;
    }

    private static String value(Class<?> type) {
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1].toString();
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true";
        }
        return type == String.class ? "intruded" : type == Instant.class ? "2020-01-01T00:00:00Z" : "1";
    }

    @Test
    void nobody_sets_a_field_that_an_endpoint_does_not_ask_for() {
        Map<String, String> fields = entityFields();
        int cases = 0;
        List<String> faults = new ArrayList<>();
        for (Endpoint endpoint : writing()) {
            Map<String, String> own = values(endpoint, realm.place(Visibility.PUBLIC));
            Map<String, String> extra = new TreeMap<>(fields);
            extra.keySet().removeAll(own.keySet());
            extra.keySet().removeAll(Ways.fields(endpoint));
            Ways.body(endpoint).ifPresent(type -> {
                for (var component : type.getRecordComponents()) {
                    extra.remove(component.getName());
                }
            });
            for (String path : ways.paths(endpoint, realm.place(Visibility.PUBLIC))) {
                if (Ways.takesForm(endpoint)) {
                    cases += inForm(endpoint, path, own, extra, faults);
                } else if (Ways.body(endpoint).isPresent()) {
                    cases += inJson(endpoint, path, own, extra, faults);
                }
            }
        }
        System.out.printf(
                "mass assignment: %d fields of entities, %d cases, %d not refused%n",
                fields.size(), cases, faults.size());
        assertThat(faults).isEmpty();
        assertThat(cases).isGreaterThan(1000);
    }

    /** An endpoint ignores them: what it does with them is what it does without. */
    private static int inForm(
            Endpoint endpoint, String path, Map<String, String> own, Map<String, String> extra, List<String> faults) {
        Set<String> without = effect(endpoint, path, own);
        Map<String, String> all = new HashMap<>(own);
        all.putAll(extra);
        Set<String> with = effect(endpoint, path, all);
        if (!with.equals(without) && !effect(endpoint, path, all).equals(effect(endpoint, path, own))) {
            Set<String> more = new TreeSet<>(with);
            more.removeAll(without);
            faults.add("%s %s takes more: %s".formatted(endpoint.verb(), path, more));
        }
        return extra.size();
    }

    /** An object with a field too many is refused whole. */
    private static int inJson(
            Endpoint endpoint, String path, Map<String, String> own, Map<String, String> extra, List<String> faults) {
        Class<?> type = Ways.body(endpoint).orElseThrow();
        extra.forEach((name, value) -> {
            Map<String, Object> object = Exchanges.object(type, own);
            object.put(name, value);
            int status = exchanges
                    .write(Kind.FACILITATOR, endpoint, path, (Object) object)
                    .status();
            if (status < 400 || status >= 500) {
                faults.add("%s %s with %s: %d".formatted(endpoint.verb(), path, name, status));
            }
        });
        Set<String> changed = realm.rows().changed();
        if (!changed.isEmpty()) {
            faults.add("%s %s changed %s".formatted(endpoint.verb(), path, changed));
            realm.rows().restore();
        }
        return extra.size();
    }

    /** Return the rows that a form makes or changes, new ids and secrets left out. */
    private static Set<String> effect(Endpoint endpoint, String path, Map<String, String> sent) {
        Set<String> before = flat();
        String known = String.join("\n", before);
        int status = exchanges.write(Kind.FACILITATOR, endpoint, path, sent).status();
        realm.settle();
        Set<String> effect = new TreeSet<>(flat());
        effect.removeAll(before);
        realm.rows().restore();
        Set<String> plain = effect.stream()
                .map(row -> java.util.regex.Pattern.compile("[0-9a-f]{64}|\\d{12,}")
                        .matcher(row)
                        .replaceAll(id -> known.contains(id.group()) ? id.group() : "#"))
                .collect(Collectors.toCollection(TreeSet::new));
        plain.add("status " + status);
        return plain;
    }

    private static Set<String> flat() {
        Set<String> rows = new TreeSet<>();
        realm.rows().all().forEach((table, all) -> all.forEach(row -> rows.add(table + ": " + row)));
        return rows;
    }

    @Test
    void there_are_entities_to_try() {
        assertThat(entityFields()).containsKeys("openness", "role", "author", "member");
        assertThat(Entity.class).isAnnotation();
    }
}
