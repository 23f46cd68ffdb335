package org.hanse.core.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What a step of a batch can know: what was imported before it, in this run or an earlier one. */
final class Batch {

    private static final int LONGEST_NAME = 100;

    private final Destination destination;
    private final Map<SourceKey, Known> known;
    private final Predicate<SourceKey> read;
    private List<String> notes = new ArrayList<>();

    /**
     * Create a batch.
     *
     * @param known what is in the database; it grows
     * @param read whether a dry run has come across a key
     */
    Batch(Destination destination, Map<SourceKey, Known> known, Predicate<SourceKey> read) {
        this.destination = destination;
        this.known = known;
        this.read = read;
    }

    Destination destination() {
        return destination;
    }

    Optional<Known> find(Kind kind, String key) {
        return find(new SourceKey(kind, key));
    }

    Optional<Known> find(SourceKey key) {
        Known found = known.get(key);
        return found == null && read.test(key) ? Optional.of(Known.READ) : Optional.ofNullable(found);
    }

    Known require(Kind kind, String key, String otherwise) throws LostItem {
        return find(kind, key).orElseThrow(() -> new LostItem(otherwise));
    }

    /** Find an author, for whom the name that the source recorded stands in. */
    Author author(String key, String name) {
        Optional<Known> member = key.isEmpty() ? Optional.empty() : find(Kind.MEMBER, key);
        if (member.isEmpty() && !key.isEmpty()) {
            note("its author is unknown: it is kept without one");
        }
        return new Author(member.map(Known::id).orElse(0L), Texts.cut(name, LONGEST_NAME));
    }

    /** Report something that the current step loses while it is stored all the same. */
    void note(String why) {
        notes.add(why);
    }

    /** Return the notes of the current step and begin with the next. */
    List<String> takeNotes() {
        List<String> taken = notes;
        notes = new ArrayList<>();
        return taken;
    }

    void learn(SourceKey key, Known now) {
        known.put(key, now);
    }
}
