package org.hanse.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plugin with something of everything: six entities, four resources, four templates. */
final class WidePlugin {

    private static final int ENTITIES = 6;
    private static final int OTHERS = 4;

    private WidePlugin() {}

    static Path pack(Path folder, int number, String version) throws IOException {
        String id = "wide" + number;
        PluginSources sources = new PluginSources(id, version).source("EntryPoint", entryPoint());
        for (int i = 0; i < ENTITIES; i++) {
            sources.source("Thing" + i, entity(id, i));
        }
        Map<String, String> files = new HashMap<>(Map.of("db/001-things.sql", tables(id)));
        for (int i = 0; i < OTHERS; i++) {
            sources.source("Things" + i, resource(i));
            files.put("templates/part%d.vm".formatted(i), "<p>$subject: $m.text(\"view.home\")</p>\n");
        }
        return sources.files(files).pack(folder);
    }

    private static String entryPoint() {
        return "public final class EntryPoint implements Plugin { public void contribute(Contributions to) {"
                + joined(ENTITIES, "to.entities(Thing%1$d.class);")
                + joined(OTHERS, "to.resource(Things%1$d.class).fragment(Slots.PROFILE_ASIDE, \"part%1$d.vm\");")
                + "}}";
    }

    private static String entity(String id, int number) {
        return """
                @Entity(name = "%1$s_thing%2$d") @Table(name = "hanse_%1$s_thing%2$d")
                @NamedQuery(name = "%1$s_thing%2$d.all", query = "select t.name from %1$s_thing%2$d t where t.id > :key")
                public class Thing%2$d { @Id private long id; private String name = ""; @Version private long version; }
                """.formatted(id, number);
    }

    private static String resource(int number) {
        return """
                @org.hanse.api.security.Requires("anybody") @jakarta.ws.rs.Path("things%1$d") public class Things%1$d {
                    private final EntityManager entities;
                    @Inject Things%1$d(EntityManager entities) { this.entities = entities; }
                    @GET @Produces("text/plain") public String one(@QueryParam("id") long id) { return "thing " + id; }
                }
                """.formatted(number);
    }

    private static String tables(String id) {
        return joined(
                ENTITIES,
                "create table if not exists hanse_" + id + "_thing%1$d"
                        + " (id bigint primary key, name varchar(100) not null, version bigint not null);\n");
    }

    private static String joined(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }
}
