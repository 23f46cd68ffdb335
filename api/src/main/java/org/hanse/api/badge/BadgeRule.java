package org.hanse.api.badge;

import java.util.List;
import org.hanse.api.signal.Signal;

/**
 * Awards a badge when something happens. The badge has the name of the contribution, {@code plugin-id:name}; its texts
 * are the messages {@code badge.<name>} and {@code badge.<name>.criteria} of the plugin.
 *
 * @param <S> the signal that the rule watches
 * @since 0.1
 */
public interface BadgeRule<S extends Signal> {

    /** Return the signal that the rule watches. */
    Class<S> trigger();

    /** Return one character that stands for the badge. */
    String symbol();

    /**
     * Say who has earned the badge by what happened. The same member is awarded once, whatever a rule says later; a
     * signal may come more than once.
     */
    List<Earned> evaluate(S signal);
}
