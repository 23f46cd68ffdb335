package org.hanse.core.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanse.api.community.Community;
import org.hanse.api.security.Caller;
import org.hanse.core.rest.Detour;

/** Leads from the names that communities had before to those they have now, whoever may know of them. */
@ApplicationScoped
class Former implements Detour {

    private static final Pattern PAGE = Pattern.compile("c/([a-z0-9-]{2,60})(/.*)?");

    private final CommunityBook book;
    private final EntityManager entities;

    @Inject
    Former(CommunityBook book, EntityManager entities) {
        this.book = book;
        this.entities = entities;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    Former() {
        this(null, null);
    }

    @Override
    public Optional<String> of(Caller caller, String path) {
        Matcher page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        String rest = page.group(2) == null ? "" : page.group(2);
        return Optional.ofNullable(entities.find(SlugEntity.class, page.group(1)))
                .flatMap(former -> book.find(caller, former.community()))
                .map(Community::slug)
                .map(slug -> "c/" + slug + rest);
    }
}
