package org.hanse.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The plugins of the benchmarks, written, compiled and packed when they are needed. */
final class GeneratedPlugin {

    private GeneratedPlugin() {}

    /** A plugin whose policy guards a type of topics. */
    static Path guard(Path folder) throws IOException {
        return new PluginSources("bench-guard", "1.0")
                .source("EntryPoint", """
                        public final class EntryPoint implements Plugin {
                            @Override public void contribute(Contributions to) {
                                to.add(Forum.TOPIC_TYPE, "quiet", new TopicType("!", false))
                                  .guard(new Guarded(Guarded.TOPIC_TYPE, "bench-guard:quiet"), MembersOnly.class);
                            }
                        }
                        """)
                .source("MembersOnly", """
                        public final class MembersOnly implements Policy {
                            @Override public Decision decide(Caller caller, Guarded guarded) {
                                return caller.signedIn() ? Decision.allow() : Decision.abstain();
                            }
                        }
                        """)
                .files(Map.of(
                        "messages.properties", "topic-type.quiet=Quiet\n",
                        "messages_fr.properties", "topic-type.quiet=Discret\n"))
                .pack(folder);
    }

    /** A plugin that adds a note from a table of its own to every post. */
    static Path note(Path folder, int number, String version) throws IOException {
        String id = "note" + number;
        return new PluginSources(id, version)
                .source("EntryPoint", """
                        public final class EntryPoint implements Plugin {
                            @Override public void contribute(Contributions to) {
                                to.entities(Note.class).fragment(Slots.POST_FOOTER, "note.vm", Notes.class);
                            }
                        }
                        """)
                .source("NoteRow", "public record NoteRow(long post, String text) {}")
                .source("Note", NOTE.replace("ID", id))
                .source("Notes", NOTES.replace("ID", id))
                .files(Map.of(
                        "templates/note.vm",
                        "<p class=\"hanse-muted\">$text</p>\n",
                        "db/001-note.sql",
                        "create table if not exists hanse_%s_note (post bigint primary key,".formatted(id)
                                + " note_text varchar(200) not null, version bigint not null);\n"))
                .pack(folder);
    }

    /** Fill the table of {@link #note}. */
    static String noteRows(int number) {
        return "insert into hanse_note%d_note select id, 'Note of plugin %d about post ' || id, 1 from hanse_post"
                .formatted(number, number);
    }

    private static final String NOTE = """
            @Entity(name = "ID_note")
            @Table(name = "hanse_ID_note")
            @NamedQuery(name = "ID_note.of",
                query = "select new bench.ID.NoteRow(n.post, n.text) from ID_note n where n.post in :posts order by n.post")
            public class Note {
                @Id private long post;
                @Column(name = "note_text") private String text;
                private long version;
            }
            """;

    private static final String NOTES = """
            public final class Notes implements FragmentSource {
                private final EntityManager entities;
                @Inject Notes(EntityManager entities) { this.entities = entities; }
                @Override public boolean keptWithSubject() { return true; }
                @Override public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
                    Map<Long, Fragment> notes = new HashMap<>();
                    entities.createNamedQuery("ID_note.of", NoteRow.class)
                        .setParameter("posts", contexts.stream().map(SlotContext::subject).toList())
                        .setMaxResults(contexts.size()).getResultList()
                        .forEach(row -> notes.put(row.post(), Fragment.of("text", row.text())));
                    return notes;
                }
            }
            """;
}
