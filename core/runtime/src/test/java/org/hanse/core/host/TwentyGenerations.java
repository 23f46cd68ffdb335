package org.hanse.core.host;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.api.forum.Forum;
import org.hanse.api.mail.Mail;
import org.hanse.api.mail.Mailer;
import org.hanse.api.profile.Members;
import org.hanse.core.container.Container;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Generations;

/** Builds generation after generation in a JVM of its own, and prints how many class loaders of them are alive. */
final class TwentyGenerations {

    private static final int SWAPS = 20;
    private static final int PATIENCE = 100;

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    private TwentyGenerations() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path[] jars = Arrays.stream(arguments).skip(1).map(Path::of).toArray(Path[]::new);
        GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Map<String, String> mail = Map.of(
                "hanse.mail.host", "localhost",
                "hanse.mail.port", Integer.toString(server.getSmtp().getPort()),
                "hanse.mail.encryption", "none",
                "hanse.mail.from", "hanse@host.test");
        try (Site site = Site.open(new SiteHost(Path.of(arguments[0]), Optional.empty(), mail), jars)) {
            new TwentyGenerations().run(site, server);
        } finally {
            server.stop();
        }
    }

    private void run(Site site, GreenMail server) throws InterruptedException {
        Visitor ada = site.visitor("ada");
        String community = ada.community("many");
        String topic = ada.topic(community, Forum.DISCUSSION, "Many generations");
        List<String> pages = List.of("/", "/c/" + community, "/t/" + topic, "/m/edit", "/api/topics", "/openapi");
        for (int i = 0; i < SWAPS; i++) {
            visit(ada, pages);
            ada.reply(topic, "in generation " + i);
            write(site.generations(), "Generation " + i);
            remember(site.generations());
            swap(site.generations(), i);
        }
        visit(ada, pages);
        int mails = server.waitForIncomingEmail(SWAPS) ? server.getReceivedMessages().length : 0;
        System.out.printf(
                "swaps %d mails %d loaders %d alive %d used %d MB%n",
                SWAPS, mails, loaders.size(), alive(), usedMegabytes());
    }

    private static void visit(Visitor visitor, List<String> pages) {
        for (String page : pages) {
            int status = visitor.status(page);
            if (status != 200) {
                System.out.printf("page %s is answered with %d%n", page, status);
            }
        }
    }

    private static void write(Generations generations, String subject) {
        Container container = generations.switchboard().current().orElseThrow().container();
        container.inRequest(() -> container.get(UnitOfWork.class).inTransaction(() -> {
            long ada = container
                    .get(Members.class)
                    .find("https://host.test", "ada")
                    .orElseThrow()
                    .id();
            container.get(Mailer.class).send(new Mail(ada, subject, "It serves."));
            return true;
        }));
    }

    private static void swap(Generations generations, int turn) {
        PluginId hello = new PluginId("hello");
        BuildReport report = turn % 2 == 0 ? generations.disable(hello, "ada") : generations.enable(hello, "ada");
        System.out.println(report);
    }

    private void remember(Generations generations) {
        Generation serving = generations.switchboard().current().orElseThrow();
        serving.plugins().stream()
                .filter(plugin -> !plugin.id().equals(PluginId.CORE))
                .forEach(plugin -> loaders.add(new WeakReference<>(plugin.loader())));
        serving.container()
                .inRequest(() ->
                        loaders.add(new WeakReference<>(Thread.currentThread().getContextClassLoader())));
    }

    /** The last drain runs on a thread of its own: look until it is over. */
    private long alive() throws InterruptedException {
        long alive = loaders.size();
        for (int i = 0; i < PATIENCE && alive > 0; i++) {
            System.gc();
            Thread.sleep(100);
            alive = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        loaders.stream()
                .map(WeakReference::get)
                .filter(loader -> loader != null)
                .forEach(loader -> System.out.println("alive: " + loader));
        return alive;
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
