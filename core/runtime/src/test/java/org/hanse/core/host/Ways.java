package org.hanse.core.host;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.core.rest.Endpoint;

/** Which addresses lead to an endpoint, and what can be sent there: read from its declaration. */
final class Ways {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w-]+)\\s*(?::\\s*((?:[^{}]|\\{[^{}]*})*))?}");
    /** What endpoints read out of a whole form, where it is also the name of an entity's field. */
    private static final Map<String, Set<String>> READ_BY_NAME = Map.of("m/self/skills", Set.of("skill", "interest"));

    private static final Pattern CHOICE = Pattern.compile("\\w+(?:\\|\\w+)+");

    private final Realm realm;
    private final Set<String> unknown = new TreeSet<>();

    Ways(Realm realm) {
        this.realm = realm;
    }

    /** Return the parameters for which the realm has no object, with the path that has them. */
    Set<String> unknown() {
        return unknown;
    }

    /** Return whether an endpoint changes something. */
    static boolean writes(Endpoint endpoint) {
        return !Set.of("GET", "HEAD", "OPTIONS", "").contains(endpoint.verb());
    }

    static boolean isPage(Endpoint endpoint) {
        return endpoint.verb().equals("GET") && endpoint.produces().contains("text/html");
    }

    static boolean isForPrograms(Endpoint endpoint) {
        return endpoint.path().startsWith("api/");
    }

    /** Return the channel that an endpoint belongs to. */
    static String channel(Endpoint endpoint) {
        if (isForPrograms(endpoint)) {
            return "JSON";
        }
        return endpoint.path().contains("feed.")
                ? "feed"
                : endpoint.path().endsWith(".ics")
                        ? "calendar"
                        : endpoint.path().startsWith("slots/")
                                ? "slot"
                                : isPage(endpoint) || writes(endpoint) ? "page" : "file";
    }

    /** Return the paths below the mount that lead to an endpoint and to what a place has. */
    List<String> paths(Endpoint endpoint, Place place) {
        return paths("/" + endpoint.path(), endpoint, place);
    }

    private List<String> paths(String path, Endpoint endpoint, Place place) {
        Matcher parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path + query(endpoint, place));
        }
        String rule = Optional.ofNullable(parameter.group(2)).orElse("");
        List<String> values = CHOICE.matcher(rule).matches()
                ? Arrays.asList(rule.split("\\|"))
                : List.of(value(parameter.group(1), endpoint, place));
        List<String> paths = new ArrayList<>();
        for (String value : values) {
            paths.addAll(paths(
                    path.substring(0, parameter.start()) + value + path.substring(parameter.end()), endpoint, place));
        }
        return paths;
    }

    /** Return the templates of an endpoint, one for each choice that its path leaves, without their rules. */
    static List<String> labels(Endpoint endpoint) {
        return labels("/" + endpoint.path());
    }

    private static List<String> labels(String path) {
        Matcher parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path.replace('<', '{').replace('>', '}'));
        }
        String rule = Optional.ofNullable(parameter.group(2)).orElse("");
        List<String> values = CHOICE.matcher(rule).matches()
                ? Arrays.asList(rule.split("\\|"))
                : List.of("<" + parameter.group(1) + ">");
        return values.stream()
                .flatMap(value ->
                        labels(path.substring(0, parameter.start()) + value + path.substring(parameter.end())).stream())
                .toList();
    }

    private String query(Endpoint endpoint, Place place) {
        return switch (endpoint.path()) {
            case "api/awards" -> "?member=" + realm.member(Kind.MEMBER);
            case "oembed" -> "?url=" + realm.site().origin() + Site.MOUNT + "/t/" + place.topic();
            case "api/topics", "api/events" -> endpoint.verb().equals("GET") ? "?community=" + place.community() : "";
            default -> "";
        };
    }

    private String value(String name, Endpoint endpoint, Place place) {
        String path = endpoint.path();
        return switch (name) {
            case "slug" -> place.slug();
            case "community" -> Long.toString(place.community());
            case "topic" -> Long.toString(place.topic());
            case "post" -> Long.toString(place.post());
            case "event" -> Long.toString(place.event());
            case "member" -> Long.toString(realm.member(Kind.REQUESTED));
            case "slot" -> "host.latest-topics";
            case "format" -> "atom";
            case "plugin" -> "absent";
            case "sha256" -> "0".repeat(64);
            case "token" -> "none.none";
            case "id" -> {
                if (path.startsWith("e/") || path.startsWith("api/events")) {
                    yield Long.toString(place.event());
                }
                yield path.startsWith("m/") || path.startsWith("api/members")
                        ? Long.toString(realm.member(Kind.MEMBER))
                        : guess(name, path);
            }
            case "hash" -> path.startsWith("pictures/") ? Realm.PICTURE : guess(name, path);
            default -> guess(name, path);
        };
    }

    private String guess(String name, String path) {
        unknown.add("/%s: %s".formatted(path, name));
        return "999999";
    }

    /** Return the names that an endpoint takes as fields of a form, by itself or in a bean. */
    static Set<String> fields(Endpoint endpoint) {
        Set<String> names = new TreeSet<>(READ_BY_NAME.getOrDefault(endpoint.path(), Set.of()));
        for (Parameter parameter : endpoint.method().getParameters()) {
            names.addAll(names(parameter));
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Constructor<?> constructor : parameter.getType().getDeclaredConstructors()) {
                    Arrays.stream(constructor.getParameters()).forEach(each -> names.addAll(names(each)));
                }
            }
        }
        return names;
    }

    private static Set<String> names(Parameter parameter) {
        FormParam field = parameter.getAnnotation(FormParam.class);
        return field == null ? Set.of() : Set.of(field.value());
    }

    /** Return the record that a body in JSON becomes. */
    static Optional<Class<?>> body(Endpoint endpoint) {
        return Arrays.stream(endpoint.method().getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0
                        || Arrays.stream(parameter.getAnnotations()).noneMatch(Ways::isOfRest))
                .<Class<?>>map(Parameter::getType)
                .filter(Class::isRecord)
                .findFirst();
    }

    private static boolean isOfRest(Annotation annotation) {
        return annotation.annotationType().getPackage().equals(PathParam.class.getPackage())
                || annotation.annotationType().equals(BeanParam.class)
                || annotation.annotationType().getName().endsWith(".Context")
                || annotation.annotationType().getName().endsWith(".Suspended");
    }

    /** Return whether an endpoint takes a form. */
    static boolean takesForm(Endpoint endpoint) {
        Consumes consumes = endpoint.method().getAnnotation(Consumes.class);
        return !fields(endpoint).isEmpty()
                || Arrays.stream(endpoint.method().getParameterTypes()).anyMatch(MultivaluedMap.class::isAssignableFrom)
                || consumes != null && List.of(consumes.value()).contains("application/x-www-form-urlencoded");
    }

    /** Return plausible values of what an endpoint takes, and of what forms of its kind have. */
    Map<String, String> values(Endpoint endpoint, Place place) {
        Map<String, String> values = new HashMap<>(plausible(place));
        values.put("community", isForPrograms(endpoint) ? Long.toString(place.community()) : place.slug());
        boolean hasRole = fields(endpoint).contains("role")
                || body(endpoint)
                        .map(type -> Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getName().equals("role")))
                        .orElse(false);
        if (hasRole) {
            values.put("role", "MODERATOR");
        }
        return values;
    }

    /** Return plausible values of what is sent, by the names that fields have. */
    private Map<String, String> plausible(Place place) {
        return Map.ofEntries(
                Map.entry("title", "Written by an intruder"),
                Map.entry("source", "Words of an intruder, long enough to count."),
                Map.entry("type", "core:discussion"),
                Map.entry("name", "Intruders"),
                Map.entry("summary", "Intruded"),
                Map.entry("slug", "intruders"),
                Map.entry("language", "en"),
                Map.entry("visibility", "PUBLIC"),
                Map.entry("joining", "OPEN"),
                Map.entry("description", "With intruders"),
                Map.entry("place", "Inside"),
                Map.entry("start", "2026-06-02T18:00"),
                Map.entry("end", "2026-06-02T20:00"),
                Map.entry("zone", "Europe/Paris"),
                Map.entry("version", "1"),
                Map.entry("answer", "GOING"),
                Map.entry("address", "intruder@example.org"),
                Map.entry("note", "Come in"),
                Map.entry("most", "5"),
                Map.entry("days", "7"),
                Map.entry("handOver", "false"),
                Map.entry("reason", "Because I can"),
                Map.entry("taken", "true"),
                Map.entry("wanted", "true"),
                Map.entry("uri", "/documents/intruded"),
                Map.entry("communityId", Long.toString(place.community())),
                Map.entry("topic", Long.toString(place.topic())),
                Map.entry("event", Long.toString(place.event())),
                Map.entry("member", Long.toString(realm.member(Kind.REQUESTED))));
    }
}
