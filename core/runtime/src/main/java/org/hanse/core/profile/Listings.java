package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.profile.Blocks;
import org.hanse.api.profile.Member;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Keyset;

/** The directory by name, and who wants to be in it. */
@ApplicationScoped
class Listings {

    private static final String LAST = "\uffff";
    private static final Set<Long> NOBODY = Set.of(0L);

    private final EntityManager entities;
    private final Blocks blocks;
    private final Signals signals;

    @Inject
    Listings(EntityManager entities, Blocks blocks, Signals signals) {
        this.entities = entities;
        this.blocks = blocks;
        this.signals = signals;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Listings() {
        this(null, null, null);
    }

    /** Return how a caller finds the directory. */
    DirectoryRow seenBy(Caller caller) {
        long reader = caller.member().orElse(0);
        return entities.createNamedQuery("core_listing.seen", DirectoryRow.class)
                .setParameter("reader", reader)
                .setParameter("viewer", caller.administrator() ? 0 : reader)
                .getSingleResult();
    }

    /** Return a part of the directory by name; the key is the last member that is known. */
    Slice<Member> byName(Caller caller, Window window) {
        return byName(blocks.hidden(caller), window);
    }

    /** Return the same part as everybody sees it from whom nobody is hidden. */
    Slice<Member> byName(Window window) {
        return byName(NOBODY, window);
    }

    private Slice<Member> byName(Set<Long> hidden, Window window) {
        return Keyset.<Member>rising(Member::id)
                .read(
                        window,
                        (key, limit) -> rows("core_listing.after", hidden, key, "", Long.MIN_VALUE, limit),
                        (key, limit) -> rows("core_listing.before", hidden, key, LAST, Long.MAX_VALUE, limit));
    }

    private List<Member> rows(String name, Set<Long> hidden, OptionalLong key, String end, long last, int limit) {
        TypedQuery<Member> query = entities.createNamedQuery(name, Member.class)
                .setParameter("hidden", hidden)
                .setParameter("name", key.isPresent() ? nameOf(key.getAsLong(), end) : end)
                .setParameter("key", key.orElse(last));
        return query.setMaxResults(limit).getResultList();
    }

    /** Whoever has gone meanwhile stands nowhere: the list is read from its end. */
    private String nameOf(long member, String end) {
        String name = entities.createNamedQuery("core_listing.name", String.class)
                .setParameter("member", member)
                .getSingleResultOrNull();
        return name == null ? end : name;
    }

    /** Return whether a member is in the directory. */
    boolean isListed(long member) {
        ListingEntity listing = entities.find(ListingEntity.class, member);
        return listing == null || listing.listed();
    }

    /** Store whether a member is in the directory, and found; what is so already is no change to tell. */
    @Transactional
    public void list(long member, boolean wanted) {
        if (isListed(member) == wanted) {
            return;
        }
        of(member).list(wanted);
        changed();
        signals.send(new DocumentChanged(member, 0, PersonDocuments.KIND));
    }

    private ListingEntity of(long member) {
        ListingEntity listing = entities.find(ListingEntity.class, member);
        if (listing == null) {
            listing = new ListingEntity(
                    member, entities.find(MemberEntity.class, member).name());
            entities.persist(listing);
            changed();
        }
        return listing;
    }

    /** Note in the current transaction that lists of people look different from now on. */
    void changed() {
        entities.createNamedQuery("core_names.listed").executeUpdate();
    }

    /** Give a member the place of the present name, in the current transaction. */
    void place(long member) {
        MemberEntity person = entities.find(MemberEntity.class, member);
        if (person != null && of(member).rename(person.name())) {
            changed();
        }
    }

    /** Give some members a place who have none, in the current transaction. */
    void placeMissing(int some) {
        List<MemberEntity> missing = entities.createNamedQuery("core_listing.missing", MemberEntity.class)
                .setMaxResults(some)
                .getResultList();
        missing.forEach(person -> entities.persist(new ListingEntity(person.id(), person.name())));
        if (!missing.isEmpty()) {
            changed();
        }
    }
}
