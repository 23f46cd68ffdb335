package org.hanse.core.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.core.privacy.ErasureRow;
import org.hanse.core.privacy.Erasures;
import org.hanse.core.privacy.Exports;
import org.hanse.core.privacy.Preview;
import org.hanse.core.profile.Departures;

/** Members as administrators look for them. */
@Dependent
class FoundPeople {

    private static final int MOST = 20;

    private final EntityManager entities;
    private final Members members;
    private final Exports exports;
    private final Erasures erasures;
    private final Departures departures;
    private final Preview preview;
    private final Actor actor;

    @Inject
    FoundPeople(
            EntityManager entities,
            Members members,
            Exports exports,
            Erasures erasures,
            Departures departures,
            Preview preview,
            Actor actor) {
        this.entities = entities;
        this.members = members;
        this.exports = exports;
        this.erasures = erasures;
        this.departures = departures;
        this.preview = preview;
        this.actor = actor;
    }

    /** Return members whose name begins so. */
    List<Member> named(String name) {
        String begin = name.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return begin.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.hanse.api.profile.Member(m.id, m.name, m.headline) from core_member m"
                                        + " where lower(m.name) like :begin escape '!' order by m.name, m.id",
                                Member.class)
                        .setParameter("begin", begin + "%")
                        .setMaxResults(MOST)
                        .getResultList();
    }

    List<ErasureRow> erasures() {
        return erasures.latest();
    }

    Map<String, Object> model(long id) {
        Member member =
                members.find(id).orElseThrow(() -> new HanseException(ErrorCode.NOT_FOUND, "There is no such member."));
        return Map.of(
                "member", member,
                "exports", exports.of(id),
                "open", exports.mayAsk(id),
                "departure", departures.of(id).map(List::of).orElse(List.of()),
                "erasure", erasures.waiting(id).map(List::of).orElse(List.of()),
                "lines", preview.of(id, actor.caller().locale()));
    }
}
