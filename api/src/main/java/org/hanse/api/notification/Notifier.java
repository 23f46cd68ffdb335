package org.hanse.api.notification;

/**
 * Tells members what happened. Inject it.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Notifier {

    /**
     * Store a notification in the current transaction; it reaches its members after that commits, on the channels that
     * each of them chose. Members who may not see the subject are not told. Call it where the act is done, or in a
     * listener of its signal.
     *
     * @throws org.hanse.api.HanseException PLUGIN_FAILED if there is no such type, subject or audience; INTERNAL outside a
     *     transaction
     */
    void notify(Notification notification);
}
