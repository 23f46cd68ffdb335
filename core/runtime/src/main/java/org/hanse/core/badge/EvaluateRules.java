package org.hanse.core.badge;

import jakarta.inject.Inject;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;
import org.jspecify.annotations.Nullable;

/**
 * Hands every signal to the rules that watch it. Each rule works in a transaction of its own: one that fails makes the
 * signal come again and takes nothing from the others.
 */
class EvaluateRules implements SignalListener<Signal> {

    private final Rules rules;
    private final RuleEvaluation evaluation;

    @Inject
    EvaluateRules(Rules rules, RuleEvaluation evaluation) {
        this.rules = rules;
        this.evaluation = evaluation;
    }

    @Override
    public void on(Signal signal) {
        RuntimeException failure = null;
        for (Rule rule : rules.all()) {
            failure = first(failure, attempt(rule, signal));
        }
        if (failure != null) {
            throw failure;
        }
    }

    private @Nullable RuntimeException attempt(Rule rule, Signal signal) {
        try {
            evaluation.evaluate(rule, signal);
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static @Nullable RuntimeException first(@Nullable RuntimeException one, @Nullable RuntimeException other) {
        return one == null ? other : one;
    }
}
