package org.hanse.api.host;

/**
 * Starts the runtime; found by {@link java.util.ServiceLoader}. Hosts call {@link Hanse#embed} instead.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface HanseProvider {

    /** Start Hanse in a host. */
    Hanse embed(Host host);
}
