package org.hanse.core.profile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.profile.Member;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Requires;

/** The directory as a table for spreadsheets (RFC 4180), for administrators. */
@Path("api/admin/people.csv")
@Requires(Requires.ADMINISTRATOR)
public class PeopleTable {

    private static final String FORMULAS = "=+-@\t\r";
    private static final int MOST = 100_000;

    private final Listings listings;
    private final Caller caller;

    @Inject
    PeopleTable(Listings listings, Caller caller) {
        this.listings = listings;
        this.caller = caller;
    }

    /** Return everybody who is listed. */
    @GET
    @Produces("text/csv")
    public Response exportPeople() {
        StringBuilder table = new StringBuilder("id,name,headline\r\n");
        OptionalLong after = OptionalLong.empty();
        for (int rows = 0; rows < MOST; rows += Window.MAX) {
            Slice<Member> some = listings.byName(
                    caller, after.isPresent() ? Window.after(after.getAsLong(), Window.MAX) : Window.first(Window.MAX));
            some.items().forEach(member -> table.append(row(member)));
            after = some.after();
            if (after.isEmpty()) {
                break;
            }
        }
        return Response.ok(table.toString())
                .header("Content-Disposition", "attachment; filename=\"people.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static String row(Member member) {
        return "%d,%s,%s\r\n".formatted(member.id(), cell(member.name()), cell(member.headline()));
    }

    /** Spreadsheets take what begins like a formula for one: an apostrophe before it makes it text. */
    static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
