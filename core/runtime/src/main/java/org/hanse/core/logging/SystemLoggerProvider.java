package org.hanse.core.logging;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Makes the JDK the only logging that Hanse shares with its host. SLF4J has a bridge in the other direction only.
 */
public final class SystemLoggerProvider implements SLF4JServiceProvider {

    private static final String SLF4J_API = "2.0.99";

    private final ILoggerFactory loggers = name -> new SystemLogger(System.getLogger(name));
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return SLF4J_API;
    }

    @Override
    public void initialize() {
        // Nothing to prepare: System.Logger finds its own configuration.
    }
}
