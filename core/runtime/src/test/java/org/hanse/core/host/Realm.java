package org.hanse.core.host;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.api.community.Visibility;
import org.hanse.core.data.HandClock;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.picture.Shape;
import org.hanse.core.rest.Endpoint;

/** A running Hanse with a community of each visibility, which has the same cast; its clock stands still. */
final class Realm implements AutoCloseable {

    /** The name in its address of the picture that each community has. */
    static final String PICTURE = "0123456789abcdef";

    static final String OWNER = "owner";

    /** What forms are sealed with: two realms write them alike. */
    private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);

    private static final Timestamp EPOCH = Timestamp.from(Instant.EPOCH);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final List<Kind> JOINING = List.of(Kind.MEMBER, Kind.FACILITATOR, Kind.LEFT);

    private final Rows rows;
    private final Site site;
    private final Map<Kind, Visitor> visitors = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> members = new EnumMap<>(Kind.class);
    private final Map<Visibility, Place> places = new EnumMap<>(Visibility.class);

    Realm(Path home, HandClock clock) {
        this(new Startup(host(home, Map.of("hanse.mail", "log")), clock, List.of()), 0);
    }

    /** Start on the database of a host, at a port. */
    Realm(Startup startup, int port) {
        rows = new Rows(startup.host().dataSource().orElseThrow());
        site = Site.open(startup, port);
        rows.run("insert into hanse_secret (name, content) values ('HmacSHA256', ?)", SECRET);
        for (Kind kind : Kind.values()) {
            visitors.put(kind, kind.person().map(site::visitor).orElseGet(site::outsider));
            kind.person().ifPresent(person -> {
                site.visitor(person).get("/");
                members.put(kind, rows.number("select member_id from hanse_member_identity where subject = ?", person));
            });
        }
        site.visitor(OWNER).community("elsewhere");
        visitor(Kind.OTHER).join("elsewhere");
        for (Visibility visibility : Visibility.values()) {
            places.put(visibility, found(visibility));
        }
        settle();
        rows.keep();
    }

    /** Return a host with a database of its own. */
    static SiteHost host(Path home, Map<String, String> configuration) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:realm" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        return new SiteHost(home, Optional.of(source), configuration);
    }

    private Place found(Visibility visibility) {
        String slug = "guild-" + visibility.ordinal();
        Visitor owner = site.visitor(OWNER);
        owner.community(slug);
        long community = rows.number("select id from hanse_community where slug = ?", slug);
        JOINING.forEach(kind -> visitor(kind).join(slug));
        visitor(Kind.LEFT).form("/c/" + slug + "/leave", Map.of());
        long topic = Long.parseLong(owner.topic(slug, "core:discussion", "The roof of " + slug));
        owner.reply(Long.toString(topic), "A word about it.");
        owner.form("/c/" + slug + "/events/new", event("Raising " + slug));
        rows.run(
                "update hanse_membership set member_role = 'STEWARD' where community_id = ? and member_id = ?",
                community,
                member(Kind.FACILITATOR));
        rows.run("update hanse_community set join_policy = 'REQUEST' where id = ?", community);
        visitor(Kind.REQUESTED).form("/c/" + slug + "/join", Map.of("reason", "I build roofs."));
        rows.run(
                "insert into hanse_standing (id, community_id, member_id, state, since, actor_id, reason, by_rule,"
                        + " version) values (?, ?, ?, 'INVITED', ?, ?, '', false, 0)",
                -community,
                community,
                member(Kind.INVITED),
                EPOCH,
                0L);
        picture(community);
        rows.run("update hanse_community set openness = ? where id = ?", visibility.ordinal(), community);
        return new Place(
                visibility,
                slug,
                community,
                topic,
                rows.number("select min(id) from hanse_post where topic_id = ?", topic),
                rows.number("select min(id) from hanse_event where community_id = ?", community));
    }

    private void picture(long community) {
        rows.run("update hanse_community set avatar = ? where id = ?", PICTURE, community);
        for (int width : Shape.SQUARE.widths()) {
            rows.run(
                    "insert into hanse_community_picture (id, community_id, look, hash, width, type, content)"
                            + " values (?, ?, 'AVATAR', ?, ?, 'image/png', ?)",
                    community + width,
                    community,
                    PICTURE,
                    width,
                    new byte[] {1});
        }
    }

    static Map<String, String> event(String title) {
        Map<String, String> form = new HashMap<>();
        form.put("title", title);
        form.put("description", "With tools");
        form.put("place", "The yard");
        form.put("start", "2026-06-01T18:00");
        form.put("end", "2026-06-01T20:00");
        form.put("zone", "Europe/Paris");
        return form;
    }

    /** Wait until every signal is heard; one that failed is tried again at once, since the clock stands still. */
    void settle() {
        for (int i = 0; i < 600 && undelivered() > 0; i++) {
            rows.run("update hanse_signal_delivery set due_at = ? where attempts > 0 and not dead", EPOCH);
            LockSupport.parkNanos(50_000_000);
        }
        if (undelivered() > 0) {
            throw new AssertionError("signals are not heard: " + rows.texts("select * from hanse_signal_delivery"));
        }
    }

    private long undelivered() {
        return rows.number("select count(*) from hanse_signal_delivery");
    }

    Rows rows() {
        return rows;
    }

    Site site() {
        return site;
    }

    Visitor visitor(Kind kind) {
        return visitors.get(kind);
    }

    /** Return the id of the member of a kind. */
    long member(Kind kind) {
        return members.getOrDefault(kind, 0L);
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    Place place(Visibility visibility) {
        return places.get(visibility);
    }

    /** Return everything that answers requests, as the registry of the generation has it. */
    List<Endpoint> endpoints() {
        try (Lease<Generation> lease = site.generations().switchboard().lease()) {
            List<Endpoint> all = new ArrayList<>(lease.generation().rest().endpoints());
            all.sort(java.util.Comparator.comparing(
                            (Endpoint endpoint) -> endpoint.path().toLowerCase(Locale.ROOT))
                    .thenComparing(Endpoint::verb));
            return all;
        }
    }

    @Override
    public void close() {
        site.close();
    }
}
