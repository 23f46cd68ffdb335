package org.hanse.core.signal;

import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;

/**
 * A listener that waits for others on the network. It is delivered to by workers of its own, so that a server that hangs
 * holds nobody else up.
 */
public interface SlowListener<S extends Signal> extends SignalListener<S> {}
