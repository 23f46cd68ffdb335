package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.Extensions;
import org.hanse.api.search.DocumentSource;

/** The kinds of documents in this generation; those of absent plugins are found by nobody. */
@ApplicationScoped
class Kinds {

    private final Extensions extensions;

    @Inject
    Kinds(Extensions extensions) {
        this.extensions = extensions;
    }

    List<Kind> all() {
        return extensions.of(DocumentSource.POINT).stream()
                .map(source -> new Kind(source.plugin(), source.name(), source.value()))
                .toList();
    }

    Set<String> names() {
        return all().stream().map(Kind::name).collect(Collectors.toSet());
    }

    /** Return the one of a name. */
    Optional<Kind> named(String name) {
        return all().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Return the one that a word in an address stands for. */
    Optional<Kind> called(String word) {
        return all().stream().filter(kind -> kind.word().equals(word)).findFirst();
    }
}
