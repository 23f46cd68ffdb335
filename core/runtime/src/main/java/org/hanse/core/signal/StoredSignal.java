package org.hanse.core.signal;

/** A signal as it was stored, and how often its delivery has failed. */
record StoredSignal(String kind, String payload, int attempts) {}
