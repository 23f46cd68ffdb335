package org.hanse.core.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.Extensions;
import org.hanse.api.badge.Badges;

/** The rules of this generation. */
@ApplicationScoped
class Rules {

    private final Extensions extensions;

    @Inject
    Rules(Extensions extensions) {
        this.extensions = extensions;
    }

    // The type of a contract is a class literal, and there is none with a parameter.
    @SuppressWarnings("rawtypes")
    List<Rule> all() {
        return extensions.of(Badges.RULE).stream()
                .map(rule -> new Rule(rule.plugin(), rule.name(), rule.value()))
                .toList();
    }
}
