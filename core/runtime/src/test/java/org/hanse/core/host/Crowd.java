package org.hanse.core.host;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who read and write without a pause, and remember every answer that is not as it should be. */
final class Crowd implements AutoCloseable {

    private static final int READERS = 2;
    private static final int WRITERS = 2;
    private static final Pattern POST = Pattern.compile("#post-(\\d+)$");
    private static final Pattern ITEM = Pattern.compile("\\{\"id\":\"(\\d+)\"");
    private static final Pattern AFTER = Pattern.compile("\"after\":\"(\\d+)\"");

    private record Page(String path, int status) {}

    private final Site site;
    private final String community;
    private final String topic;
    private final List<Page> pages = new ArrayList<>();
    private final List<Thread> people = new ArrayList<>();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger reads = new AtomicInteger();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    Crowd(Site site, String community, String topic) {
        this.site = site;
        this.community = community;
        this.topic = topic;
    }

    Crowd reads(String path, int status) {
        pages.add(new Page(path, status));
        return this;
    }

    void start() {
        for (int i = 0; i < READERS; i++) {
            begin("reader-" + i, this::read);
        }
        for (int i = 0; i < WRITERS; i++) {
            begin("writer-" + i, this::write);
        }
    }

    private interface Deed {
        void by(Visitor visitor, int turn);
    }

    private void begin(String name, Deed deed) {
        Visitor visitor = site.visitor(name);
        visitor.join(community);
        Thread person = new Thread(() -> go(visitor, deed), name);
        person.start();
        people.add(person);
    }

    private void go(Visitor visitor, Deed deed) {
        for (int turn = 0; going.get(); turn++) {
            try {
                deed.by(visitor, turn);
            } catch (AssertionError e) {
                surprises.add(e + " caused by " + e.getCause());
            }
        }
    }

    private void read(Visitor visitor, int turn) {
        Page page = pages.get(turn % pages.size());
        HttpResponse<String> answer = visitor.get(page.path());
        reads.incrementAndGet();
        if (answer.statusCode() != page.status()) {
            surprises.add("%s instead of %d: %s".formatted(answer, page.status(), answer.body()));
        }
    }

    private void write(Visitor visitor, int turn) {
        HttpResponse<String> answer = visitor.reply(
                topic, "reply %d of %s".formatted(turn, Thread.currentThread().getName()));
        post(answer)
                .ifPresentOrElse(
                        acknowledged::add,
                        () -> surprises.add("%s instead of 303: %s".formatted(answer, answer.body())));
    }

    /** Return the id of the reply that an answer acknowledges. */
    static Optional<String> post(HttpResponse<String> answer) {
        Matcher post = POST.matcher(answer.headers().firstValue("Location").orElse(""));
        return answer.statusCode() == 303 && post.find() ? Optional.of(post.group(1)) : Optional.empty();
    }

    /** Let everybody finish what they are at. */
    @Override
    public void close() {
        going.set(false);
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    List<String> surprises() {
        return List.copyOf(surprises);
    }

    int reads() {
        return reads.get();
    }

    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** Return the ids of all replies that are in the topic now, read page by page. */
    List<String> stored() {
        Visitor visitor = site.visitor("reader-0");
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            String page = visitor.get("/api/topics/%s/posts?limit=100%s".formatted(topic, after))
                    .body();
            ITEM.matcher(page).results().forEach(found -> ids.add(found.group(1)));
            Matcher next = AFTER.matcher(page);
            after = next.find() ? "&after=" + next.group(1) : "";
        } while (!after.isEmpty());
        // The first post opened the topic.
        return ids.subList(1, ids.size());
    }
}
