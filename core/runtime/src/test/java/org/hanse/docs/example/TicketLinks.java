package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import java.util.regex.Pattern;
import org.hanse.api.forum.PostDraft;
import org.hanse.api.forum.PostTransform;

/** Turns {@code T-123} into a link to the ticket. */
@Dependent
final class TicketLinks implements PostTransform {

    private static final Pattern TICKET = Pattern.compile("(?<![\\w\\[/-])T-(\\d{1,9})\\b");

    @Override
    public PostDraft apply(PostDraft draft) {
        return draft.withSource(TICKET.matcher(draft.source()).replaceAll("[T-$1](https://tickets.example/$1)"));
    }
}
