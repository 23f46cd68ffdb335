package org.hanse.core.community;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What a community says of itself and who comes in, as somebody has edited it. Groups stand a line each. The version tells
 * what the editing began with; whoever sends none replaces whatever there is.
 */
public record Edited(
        @FormParam("name") @DefaultValue("") String name,
        @FormParam("slug") @DefaultValue("") String slug,
        @FormParam("summary") @DefaultValue("") String summary,
        @FormParam("purpose") @DefaultValue("") String purpose,
        @FormParam("description") @DefaultValue("") String description,
        @FormParam("welcome") @DefaultValue("") String welcome,
        @FormParam("language") @DefaultValue("") String language,
        @FormParam("colour") @DefaultValue("0") int colour,
        @FormParam("visibility") @DefaultValue("") String visibility,
        @FormParam("joining") @DefaultValue("") String joining,
        @FormParam("groups") @DefaultValue("") String groups,
        @FormParam("groupJoins") boolean groupJoins,
        @FormParam("groupLeaves") boolean groupLeaves,
        @FormParam("version") @DefaultValue("") String version) {

    /** Clients may leave out what is empty. */
    public Edited {
        name = orEmpty(name);
        slug = orEmpty(slug);
        summary = orEmpty(summary);
        purpose = orEmpty(purpose);
        description = orEmpty(description);
        welcome = orEmpty(welcome);
        language = orEmpty(language);
        visibility = orEmpty(visibility);
        joining = orEmpty(joining);
        groups = orEmpty(groups);
        version = orEmpty(version);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** Return the same with a version, which changes with what is said and not with who comes and goes. */
    Edited versioned() {
        int said = Objects.hash(
                name,
                slug,
                summary,
                purpose,
                description,
                welcome,
                language,
                colour,
                visibility,
                joining,
                groups,
                groupJoins,
                groupLeaves);
        return new Edited(
                name,
                slug,
                summary,
                purpose,
                description,
                welcome,
                language,
                colour,
                visibility,
                joining,
                groups,
                groupJoins,
                groupLeaves,
                Integer.toHexString(said));
    }

    /** Return the part that a new community has too, with the same rules. */
    NewCommunity asked(Caller caller) {
        return new Entered(slug, name, summary, language, visibility, joining).asked(caller);
    }

    List<String> groupNames() {
        return groups.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
