package org.hanse.core.rest;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.internal.JerseyRequestTimeoutHandler;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.jspecify.annotations.Nullable;

/** Writes an answer of Jersey into the servlet response, at once or later. */
final class Outgoing implements ContainerResponseWriter {

    static final String PROPERTY = Outgoing.class.getName();

    private static final String STREAM = "text/event-stream";

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final JerseyRequestTimeoutHandler timeout;
    private volatile @Nullable AsyncContext async;
    private @Nullable OutputStream body;

    Outgoing(HttpServletRequest request, HttpServletResponse response, ScheduledExecutorService clock) {
        this.request = request;
        this.response = response;
        this.timeout = new JerseyRequestTimeoutHandler(this, clock);
    }

    CompletableFuture<Void> done() {
        return done;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long length, ContainerResponse answer) {
        OutputStream begun = body;
        return begun == null ? begin(length, answer) : begun;
    }

    private OutputStream begin(long length, ContainerResponse answer) {
        response.setStatus(answer.getStatus());
        answer.getStringHeaders().forEach(this::write);
        if (answer.getMediaType() != null) {
            response.setContentType(answer.getMediaType().toString());
        }
        boolean included = Address.included(request);
        if (length >= 0
                && answer.getStatus() >= 200
                && answer.getStatus() != 204
                && answer.getStatus() != 304
                && !included
                && !request.getMethod().equals("HEAD")) {
            response.setContentLengthLong(length);
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        OutputStream begun = included ? new IncludedBody(response) : new LazyBody(response);
        body = begun;
        return begun;
    }

    private void write(String name, List<String> values) {
        // A filter of the host may have said already what its own part of the answer depends on.
        boolean replaces = !name.equalsIgnoreCase(HttpHeaders.VARY);
        for (String value : values) {
            if (replaces) {
                response.setHeader(name, value);
                replaces = false;
            } else {
                response.addHeader(name, value);
            }
        }
    }

    @Override
    public boolean suspend(long time, TimeUnit unit, TimeoutHandler handler) {
        if (async == null) {
            AsyncContext started = request.startAsync(request, response);
            started.setTimeout(0);
            started.addListener(new Hangup(done));
            async = started;
        }
        return timeout.suspend(time, unit, handler);
    }

    @Override
    public void setSuspendTimeout(long time, TimeUnit unit) {
        timeout.setSuspendTimeout(time, unit);
    }

    @Override
    public void commit() {
        finish();
    }

    @Override
    public void failure(Throwable error) {
        try {
            LastWords.say(error, request, response);
        } finally {
            finish();
        }
    }

    private void finish() {
        timeout.close();
        AsyncContext started = async;
        if (started != null && !done.isDone()) {
            started.complete();
        }
        done.complete(null);
    }

    boolean isSuspended() {
        return async != null;
    }

    /** Return whether the exchange goes on for as long as the generation does, rather than until an answer is found. */
    boolean isStream() {
        String type = response.getContentType();
        return isSuspended() && (type == null ? String.valueOf(request.getHeader("Accept")) : type).startsWith(STREAM);
    }

    /** End a suspended exchange because the generation goes; its client connects again. */
    void hangUp() {
        if (!done.isDone() && !isStream() && !response.isCommitted()) {
            response.setStatus(503);
            response.setHeader("Retry-After", "1");
        }
        finish();
    }

    /** Give up an exchange whose error somebody else tells. */
    void abandon() {
        timeout.close();
        done.complete(null);
    }

    @Override
    public boolean enableResponseBuffering() {
        return true;
    }
}
