package org.hanse.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hanse.core.plugin.Incident;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Starts a real runtime with a plugin, on a real database, for the tests of a class:
 * {@code @RegisterExtension static final HanseExtension hanse = HanseExtension.onH2();}. In a field that is not static,
 * it starts afresh for each test.
 *
 * <p>It starts when it is first asked for something, and ends after the last test of the class. Hanse answers under
 * {@code /a/b}, where a forgotten prefix shows. The host, its clock and its mail are fakes; everything else is what
 * runs in production.
 */
public final class HanseExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final String ADMINISTRATOR = "Grace Hopper";

    private final TestDatabase database;
    /** A first call on a busy machine is slow and no incident. */
    private final Map<String, String> settings = new HashMap<>(Map.of(
            "hanse.guard.budget", "10000",
            "hanse.address", "https://host.example" + TestServer.CONTEXT + TestServer.MOUNT,
            "hanse.mail.from", "Hanse <hanse@host.example>"));

    private final List<Path> others = new ArrayList<>();
    private Path plugin = Path.of(System.getProperty("basedir", "")).resolve("target/classes");
    private @Nullable RunningHanse running;
    private boolean ofClass;

    private HanseExtension(TestDatabase database) {
        this.database = database;
    }

    /** Run on H2, in memory. */
    public static HanseExtension onH2() {
        return new HanseExtension(TestDatabase.H2);
    }

    /** Run on PostgreSQL; the test classes of a process share a server, each has a database of its own. */
    public static HanseExtension onPostgreSql() {
        return new HanseExtension(TestDatabase.POSTGRESQL);
    }

    /** Test another plugin than the one in {@code target/classes}: a jar, or a folder of classes. */
    public HanseExtension plugin(Path classes) {
        plugin = classes;
        return this;
    }

    /** Run further plugins beside it, such as those that it requires. */
    public HanseExtension plugins(Path... classes) {
        others.addAll(List.of(classes));
        return this;
    }

    /** Configure something, such as {@code hanse.greeter.newcomers}. */
    public HanseExtension setting(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Return somebody who is signed in and reads English; the same name is the same person. */
    public Person person(String name) {
        return person(name, Locale.ENGLISH);
    }

    /** Return somebody who is signed in and reads a language; the same name is the same person. */
    public Person person(String name, Locale language) {
        return running().people().person(name, language, false);
    }

    /** Return an administrator, who reads English. */
    public Person administrator() {
        return running().people().person(ADMINISTRATOR, Locale.ENGLISH, true);
    }

    /** Return somebody who is not signed in and reads English. */
    public Person anonymous() {
        return running().people().anonymous();
    }

    /**
     * Use a service of the api, such as {@code Topics}, as a request does. {@link Person#caller} says who asks.
     *
     * @param service what a plugin could inject
     */
    public <S, R extends @Nullable Object> R with(Class<S> service, Function<S, R> use) {
        return running().with(service, use);
    }

    /**
     * Run a command, such as {@code import}, and return what it printed.
     *
     * @param arguments as on the command line
     * @throws AssertionError if the command fails
     */
    public String run(String... arguments) {
        return running().run(List.of(arguments));
    }

    /**
     * Wait until every signal that is due has been heard. A delivery that failed is tried again at once, twice.
     *
     * @throws AssertionError if a listener goes on failing, or does not come to an end in 20 seconds
     */
    public void settle() {
        running().settle();
    }

    /** Return the mail that the host was asked to send, oldest first; {@link #settle} first. */
    public List<SentMail> mails() {
        return running().mails();
    }

    /** Return the mail to a person, oldest first; {@link #settle} first. */
    public List<SentMail> mails(Person to) {
        return mails().stream().filter(mail -> mail.to().equals(to.email())).toList();
    }

    /** Return the clock; time stands still until it is moved. */
    public TestClock clock() {
        return running().clock();
    }

    /** Return what the exporters of the plugin tell a person: items by the name of their class of data. */
    public Map<String, List<Map<String, ?>>> exported(Person person) {
        return new PrivacyCheck(running(), person).exported();
    }

    /** Disable the plugin, as an administrator does; its data stays. */
    public void disable() {
        running().disable();
    }

    /** Enable the plugin again. */
    public void enable() {
        running().enable();
    }

    /** Build a new generation of the same plugins: new class loaders, new beans. */
    public void reload() {
        running().enable();
    }

    /** Return what plugins did wrong while they ran, newest first, a line each. */
    public List<String> incidents() {
        return running().incidents().stream().map(HanseExtension::line).toList();
    }

    private static String line(Incident incident) {
        return "plugin %s: %s: %s".formatted(incident.plugin(), incident.what(), incident.message());
    }

    /** Return what became of the latest changes of plugins, newest first. */
    public List<String> reports() {
        return running().reports();
    }

    TestDatabase database() {
        return database;
    }

    PluginUnderTest subject() {
        return PluginUnderTest.read(plugin, others);
    }

    synchronized RunningHanse running() {
        RunningHanse started = running;
        if (started == null) {
            started = RunningHanse.start(database, plugin, others, settings);
            running = started;
        }
        return started;
    }

    /** Note that the tests of a class share the runtime. */
    @Override
    public void beforeAll(ExtensionContext context) {
        ofClass = true;
    }

    /** End the runtime, unless the tests of a class share it. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (!ofClass) {
            afterAll(context);
        }
    }

    /** End the runtime, if it has started. */
    @Override
    public synchronized void afterAll(ExtensionContext context) {
        Optional.ofNullable(running).ifPresent(RunningHanse::close);
        running = null;
    }
}
