package org.hanse.testkit;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanse.api.profile.Connections;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.rest.Endpoint;

/** Looks for a person in what another is shown: on pages that plugins add to, and at all that the plugin answers to. */
record BlockCheck(HanseExtension hanse, Person reader, Person other) {

    /** Return where the reader sees the name or the id of the other. */
    List<String> traces() {
        List<String> traces = new ArrayList<>();
        for (String path : paths()) {
            HttpResponse<String> answer = reader.get(path);
            // An answer may repeat its address.
            String body = answer.body().replace(path, "");
            if (answer.statusCode() < 400
                    && (body.contains(other.name()) || body.contains(Long.toString(other.id())))) {
                traces.add(path);
            }
        }
        return traces;
    }

    private Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(Everyday.of(hanse).pages());
        paths.addAll(List.of("/m/" + reader.id(), "/m/" + other.id()));
        own().forEach(endpoint -> paths.add("/" + endpoint.path().replaceAll("\\{[^/]*}", "" + other.id())));
        return paths;
    }

    private List<Endpoint> own() {
        try (Lease<Generation> lease =
                hanse.running().generations().switchboard().lease()) {
            return lease.generation().rest().endpoints().stream()
                    .filter(endpoint -> endpoint.plugin().equals(hanse.running().plugin())
                            && endpoint.verb().equals("GET"))
                    .toList();
        }
    }

    void block() {
        hanse.with(Connections.class, connections -> {
            connections.block(reader.caller(), other.id());
            return true;
        });
    }

    void unblock() {
        hanse.with(Connections.class, connections -> {
            connections.unblock(reader.caller(), other.id());
            return true;
        });
    }
}
