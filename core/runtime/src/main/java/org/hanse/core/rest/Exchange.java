package org.hanse.core.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hanse.api.security.Caller;

/** The request that is being answered, and who makes it. Request scoped; empty outside HTTP. */
@RequestScoped
public class Exchange {

    private final Map<Class<?>, Object> values = new HashMap<>();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();

    /** Keep a value of the request under its type: the caller, the render context. */
    public <T> void set(Class<T> type, T value) {
        values.put(type, value);
    }

    /** Return the value of a type. */
    public <T> Optional<T> find(Class<T> type) {
        return Optional.ofNullable(type.cast(values.get(type)));
    }

    /** Return who calls; somebody unknown outside HTTP. */
    public Caller caller() {
        Caller caller = find(Caller.class).orElseGet(() -> Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC));
        return caller.under(new AskedRules(caller.rules(), asked));
    }

    /** Return whether somebody has asked if the caller has a permission, anywhere. */
    boolean isAsked(String permission) {
        return asked.contains(permission);
    }

    /** Return the request of the servlet container. */
    public Optional<HttpServletRequest> request() {
        return find(HttpServletRequest.class);
    }

    /** Return the response of the servlet container. */
    public Optional<HttpServletResponse> response() {
        return find(HttpServletResponse.class);
    }
}
