package org.hanse.api.signal;

/**
 * Observes signals. Register it with {@link org.hanse.api.Contributions#on}.
 *
 * <p>Each delivery runs in a transaction of its own, which is rolled back if the listener throws; the signal then comes
 * again, with growing pauses. After ten failures it becomes a dead letter that an administrator sees.
 *
 * @param <S> the signal
 * @since 0.1
 */
@FunctionalInterface
public interface SignalListener<S extends Signal> {

    /** Take note of a signal; the same one may come more than once. */
    void on(S signal);
}
