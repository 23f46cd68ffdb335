package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** Invites by mail whoever a table names (RFC 4180, or with semicolons): an address a line, then a note if there is one. */
@ApplicationScoped
class InvitationTable {

    private static final int MOST = 200;
    private static final Set<String> HEADS = Set.of("email", "e-mail", "mail", "address", "adresse", "courriel");
    private static final Pattern CELLS = Pattern.compile("\\s*[,;\\t]\\s*");
    private static final Pattern QUOTES = Pattern.compile("^\"|\"$");

    private final Invitations invitations;

    @Inject
    InvitationTable(Invitations invitations) {
        this.invitations = invitations;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    InvitationTable() {
        this(null);
    }

    /**
     * What became of a line.
     *
     * @param number of the line, from 1
     * @param text its first cell
     * @param problem why nobody was invited, empty if somebody was
     */
    record Line(int number, String text, String problem) {}

    /** Invite line by line: what one of them lacks does not keep the others back. */
    List<Line> invite(Caller caller, long community, String lines) {
        List<String> given = lines.lines().toList();
        if (given.size() > MOST) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "community.refused.lines", MOST));
        }
        List<Line> report = new ArrayList<>();
        int number = 0;
        for (String line : given) {
            number++;
            String[] cells = CELLS.split(line.strip(), 2);
            String address = QUOTES.matcher(cells[0]).replaceAll("");
            if (!address.isEmpty() && !(number == 1 && HEADS.contains(address.toLowerCase(Locale.ROOT)))) {
                report.add(new Line(number, address, invite(caller, community, address, note(cells))));
            }
        }
        return report;
    }

    private static String note(String[] cells) {
        return cells.length < 2 ? "" : QUOTES.matcher(cells[1]).replaceAll("");
    }

    private String invite(Caller caller, long community, String address, String note) {
        try {
            invitations.mail(caller, community, address, note);
            return "";
        } catch (HanseException e) {
            if (e.code() != ErrorCode.INVALID && e.code() != ErrorCode.CONFLICT) {
                throw e;
            }
            return e.getMessage();
        }
    }
}
