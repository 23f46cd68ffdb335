package org.hanse.core.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;

/** Whoever runs it waits while it is shut, and fails while it is broken. */
final class Gate implements Runnable {

    private volatile CountDownLatch latch = new CountDownLatch(0);

    private volatile boolean broken;

    void breakDown() {
        broken = true;
    }

    void mend() {
        broken = false;
    }

    void shut() {
        latch = new CountDownLatch(1);
    }

    void open() {
        latch.countDown();
    }

    @Override
    public void run() {
        if (broken) {
            throw new IllegalStateException("the gate is broken");
        }
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Return a database whose connections are had through the gate only. */
    DataSource before(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                Gate.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (broken) {
                        throw new SQLException("connection refused");
                    }
                    run();
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
