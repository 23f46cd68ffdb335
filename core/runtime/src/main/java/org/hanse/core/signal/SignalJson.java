package org.hanse.core.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.signal.Signal;

/** Signals as they are stored. One for each generation, because Jackson remembers the classes that it has seen. */
final class SignalJson {

    // The default type factory is shared by the process and would keep the classes of plugins alive.
    private final LookupCache<Object, JavaType> types = new LRUMap<>(16, 256);
    private final ObjectMapper mapper = JsonMapper.builder()
            .typeFactory(TypeFactory.defaultInstance().withCache(types))
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // Another node may send a newer version of the signal.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Signal signal) {
        try {
            return mapper.writeValueAsString(signal);
        } catch (JsonProcessingException e) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "signal %s cannot be stored: keep to records of numbers, texts, booleans, times, enums and lists"
                            .formatted(signal.getClass().getName()),
                    e);
        }
    }

    Signal read(String kind, String payload, ClassLoader loader) {
        try {
            return (Signal) mapper.readValue(payload, type(kind, loader));
        } catch (JsonProcessingException | ClassNotFoundException | LinkageError | ClassCastException e) {
            throw new HanseException(
                    ErrorCode.PLUGIN_FAILED,
                    "signal %s cannot be read: keep its class and the names and types of its components"
                            .formatted(kind),
                    e);
        }
    }

    /** A listener to all signals hears of some whose class only the composed loader of its generation sees. */
    private static Class<?> type(String kind, ClassLoader loader) throws ClassNotFoundException {
        try {
            return Class.forName(kind, true, loader);
        } catch (ClassNotFoundException e) {
            return Class.forName(kind, true, Thread.currentThread().getContextClassLoader());
        }
    }
}
