package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.core.privacy.Erasures;
import org.hanse.core.privacy.Exports;
import org.hanse.core.profile.Departures;
import org.hanse.core.view.CoreWords;

/** What administrators do with the data of others: for a reason, and on the record without the person's name. */
@Dependent
class PersonActs {

    private static final int LONGEST = 500;

    /** Long enough to see that it was the wrong person. */
    private static final Duration SECOND_THOUGHTS = Duration.ofHours(1);

    private final Exports exports;
    private final Erasures erasures;
    private final Departures departures;
    private final Administration administration;
    private final Actor actor;

    @Inject
    PersonActs(Exports exports, Erasures erasures, Departures departures, Administration administration, Actor actor) {
        this.exports = exports;
        this.erasures = erasures;
        this.departures = departures;
        this.administration = administration;
        this.actor = actor;
    }

    void export(long member, String reason) {
        String why = checked(reason);
        exports.ask(actor.caller(), actor.caller().member().orElse(0), member, why);
        note("export personal data", member, why);
    }

    void fetched(long member) {
        note("fetch personal data", member, "");
    }

    void erase(long member, ErasureMode mode, String reason) {
        String why = checked(reason);
        if (mode == ErasureMode.CONSENT) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(actor.caller(), "privacy.refused.consent"));
        }
        erasures.ask(actor.caller(), member, mode, why, SECOND_THOUGHTS);
        note("erase", member, why);
    }

    void depart(long member, String reason) {
        String why = checked(reason);
        if (departures.left(member, actor.caller().member().orElse(0), why)) {
            note("note departure", member, why);
        }
    }

    void takeBack(long member) {
        if (departures.back(member)) {
            note("note return", member, "");
        }
    }

    void keep(long member) {
        if (erasures.cancel(actor.caller(), member)) {
            note("erase no more", member, "");
        }
    }

    private String checked(String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST) {
            throw new HanseException(
                    ErrorCode.INVALID, CoreWords.to(actor.caller(), "privacy.refused.reason", LONGEST));
        }
        return why;
    }

    private void note(String act, long member, String detail) {
        administration.generations().audit().note(actor.name(), act, "member " + member, detail);
    }
}
