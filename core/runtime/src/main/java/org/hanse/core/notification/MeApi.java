package org.hanse.core.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.hanse.api.Slice;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;
import org.hanse.core.data.Windows;
import org.hanse.core.security.Access;
import org.jspecify.annotations.Nullable;

/** What hosts and programs show of notifications themselves. */
@Path("api/me")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Requires.SIGNED_IN)
public class MeApi {

    private final Caller caller;
    private final Inbox inbox;
    private final Lines lines;

    @Inject
    MeApi(Caller caller, Inbox inbox, Lines lines) {
        this.caller = caller;
        this.inbox = inbox;
        this.lines = lines;
    }

    /** Return the figures that a page shows beside its links: one query by key. */
    @GET
    @Path("counters")
    public Counters counters() {
        return new Counters(inbox.unread(Access.member(caller)));
    }

    /** List notifications, the latest first. */
    @GET
    @Path("notifications")
    public Listing list(
            @QueryParam("after") @Nullable Long after,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Slice<NotificationRow> rows = inbox.list(Access.member(caller), Windows.of(after, before, limit));
        return new Listing(
                lines.of(caller, rows.items()).stream().map(Item::of).toList(),
                Windows.key(rows.before()),
                Windows.key(rows.after()));
    }

    /** Note that one is read; twice is as good as once. */
    @POST
    @Path("notifications/{id: [0-9]+}/read")
    public Counters read(@PathParam("id") long id) {
        inbox.read(Access.member(caller), id);
        return counters();
    }

    /** Note that all are read that a list showed. */
    @POST
    @Path("notifications/read")
    @Consumes(MediaType.APPLICATION_JSON)
    public Counters readAll(Until body) {
        inbox.readAll(Access.member(caller), body.until());
        return counters();
    }

    /**
     * The figures of the caller.
     *
     * @param notifications how many are unread
     */
    public record Counters(int notifications) {}

    /**
     * Up to where a list has been read.
     *
     * @param until the key of the latest notification that was shown
     */
    public record Until(long until) {}

    /** A window on the list, with the keys to read on from. */
    public record Listing(
            List<Item> items,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A notification.
     *
     * @param key its place in the list
     * @param title the sentence, plain text
     * @param detail one line that helps, or empty
     * @param address where to read on, empty if it is no longer for the caller to see
     * @param at when it happened last
     */
    public record Item(String id, String key, String title, String detail, String address, Instant at, boolean unread) {

        static Item of(Line line) {
            return new Item(
                    Long.toString(line.id()),
                    Long.toString(line.place()),
                    line.title(),
                    line.detail(),
                    line.address(),
                    line.at(),
                    line.unread());
        }
    }
}
