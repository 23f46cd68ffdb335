package org.hanse.core.data;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.persistence.internal.helper.ConversionManager;
import org.eclipse.persistence.sessions.Session;

/** Teaches EclipseLink to read as instants the times that H2 delivers with an offset. */
final class TimeConversion extends ConversionManager {

    private static final long serialVersionUID = 1L;

    static void install(Session session) {
        TimeConversion conversion = new TimeConversion();
        conversion.setLoader(session.getPlatform().getConversionManager().getLoader());
        session.getPlatform().setConversionManager(conversion);
    }

    @Override
    public <T> T convertObject(Object source, Class<T> type) {
        if (type == Instant.class && source instanceof OffsetDateTime time) {
            return type.cast(time.toInstant());
        }
        return super.convertObject(source, type);
    }
}
