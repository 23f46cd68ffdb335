package org.hanse.core.data;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes on what EclipseLink warns about. It creates this class by name. */
public final class PersistenceLog extends AbstractSessionLog {

    private static final Logger LOG = LoggerFactory.getLogger(PersistenceLog.class);
    private static final String LAZY_IGNORED = "metadata_warning_ignore_lazy";

    /** Create a log that begins at warnings. */
    public PersistenceLog() {
        setLevel(WARNING);
    }

    @Override
    public void log(SessionLogEntry entry) {
        if (!shouldLog(entry.getLevel(), entry.getNameSpace())) {
            return;
        }
        if (LAZY_IGNORED.equals(entry.getMessage()) && Boolean.getBoolean("hanse.strict")) {
            throw new HanseException(ErrorCode.INTERNAL, formatMessage(entry));
        }
        if (entry.getLevel() >= SEVERE) {
            LOG.error(formatMessage(entry), entry.getException());
        } else {
            LOG.warn(formatMessage(entry), entry.getException());
        }
    }
}
