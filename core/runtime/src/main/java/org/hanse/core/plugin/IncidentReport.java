package org.hanse.core.plugin;

/** The cause of what {@link PluginGuard} throws: the recorded incident, and behind it what the plugin threw. */
public final class IncidentReport extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Incident incident;

    IncidentReport(Incident incident, Throwable thrown) {
        super("incident " + incident.id(), thrown);
        this.incident = incident;
    }

    /** Return the incident. */
    public Incident incident() {
        return incident;
    }
}
