package org.hanse.core.host;

/** A call from the host: while it lasts, the thread's context class loader is the runtime's. */
final class Entry implements AutoCloseable {

    private final ClassLoader before;

    private Entry(ClassLoader before) {
        this.before = before;
    }

    static Entry enter() {
        Thread thread = Thread.currentThread();
        Entry entry = new Entry(thread.getContextClassLoader());
        thread.setContextClassLoader(Entry.class.getClassLoader());
        return entry;
    }

    @Override
    public void close() {
        Thread.currentThread().setContextClassLoader(before);
    }
}
