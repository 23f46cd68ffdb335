package org.hanse.core.host;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Where a test meets the code of its plugins, which see nothing of each other but the JDK. */
final class Rendezvous implements AutoCloseable {

    private static final String ENTERED = "hanse.test.entered";
    private static final String LEAVE = "hanse.test.leave";

    /** What a plugin writes to meet the test. */
    static final String CODE = "((java.util.concurrent.CountDownLatch) System.getProperties().get(\"" + ENTERED
            + "\")).countDown(); try { ((java.util.concurrent.CountDownLatch) System.getProperties().get(\"" + LEAVE
            + "\")).await(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }";

    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    Rendezvous() {
        System.getProperties().put(ENTERED, entered);
        System.getProperties().put(LEAVE, leave);
    }

    void awaitPlugin() {
        try {
            if (!entered.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("the plugin has not come");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void release() {
        leave.countDown();
    }

    @Override
    public void close() {
        release();
        System.getProperties().remove(ENTERED);
        System.getProperties().remove(LEAVE);
    }
}
