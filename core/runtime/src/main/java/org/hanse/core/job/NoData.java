package org.hanse.core.job;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;

/** Jobs have a name and no data, so nothing is ever serialized. */
final class NoData implements Serializer {

    @Override
    @SuppressWarnings("NullAway") // the interface knows no nullness; null is how it stores nothing
    public byte @Nullable [] serialize(@Nullable Object data) {
        return null;
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] data) {
        throw new HanseException(ErrorCode.INTERNAL, "a row of hanse_job has data, which nothing of Hanse wrote");
    }
}
