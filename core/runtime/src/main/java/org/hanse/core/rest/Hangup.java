package org.hanse.core.rest;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.util.concurrent.CompletableFuture;

/** Notices that the servlet container has ended a suspended exchange. */
record Hangup(CompletableFuture<Void> done) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        done.complete(null);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        done.complete(null);
    }

    @Override
    public void onError(AsyncEvent event) {
        done.complete(null);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
