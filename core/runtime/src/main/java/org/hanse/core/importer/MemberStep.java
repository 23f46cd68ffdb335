package org.hanse.core.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hanse.api.importer.ImportedMember;
import org.hanse.core.view.PlainText;

/** A member, with what the fields of profiles take of what the source says. */
record MemberStep(ImportedMember member) implements Step {

    private static final int LONGEST_ABOUT = 2000;

    @Override
    public SourceKey key() {
        return new SourceKey(Kind.MEMBER, member.key());
    }

    @Override
    public List<SourceKey> references() {
        return List.of();
    }

    @Override
    public int weight() {
        return member.about().length();
    }

    @Override
    public Write prepare(Batch batch) {
        Map<String, String> values = new TreeMap<>();
        value(batch, "location", member.location(), values);
        value(batch, "website", member.website(), values);
        value(batch, "about", about(batch), values);
        return to -> {
            long id = to.members().imported(to.source(), member.key(), member.name(), member.created());
            to.profiles().fill(id, values);
            return new Known(id, 0);
        };
    }

    private static void value(Batch batch, String field, String value, Map<String, String> values) {
        if (value.isBlank()) {
            return;
        }
        Optional<String> stored = batch.destination().profiles().checked(field, value);
        if (stored.isPresent()) {
            values.put(field, stored.get());
        } else {
            batch.note("the field %s of profiles does not take it".formatted(field));
        }
    }

    private String about(Batch batch) {
        if (member.about().length() > PostStep.LONGEST_TEXT) {
            return member.about();
        }
        String text =
                PlainText.of(batch.destination().html().sanitize(member.about()).markup());
        if (text.length() > LONGEST_ABOUT) {
            batch.note("the end of what a member wrote beyond %,d characters".formatted(LONGEST_ABOUT));
        }
        return Texts.cut(text, LONGEST_ABOUT);
    }
}
