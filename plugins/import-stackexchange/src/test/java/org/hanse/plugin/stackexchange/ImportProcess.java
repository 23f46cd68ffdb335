package org.hanse.plugin.stackexchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.core.data.Database;
import org.hanse.core.host.EmbeddedHanse;
import org.hanse.core.host.Startup;

/** An import in a process of its own, which stands still before a commit of the import, so that it can be killed. */
final class ImportProcess {

    /** What the process says when it stands still. */
    static final String STILL = "still";

    private ImportProcess() {}

    /** Import a dump into the database of a folder: the folder, the dump, the commits until it stands still. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path plugin = Path.of(StackExchangePlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        AtomicInteger commits = new AtomicInteger(Integer.MAX_VALUE);
        try (Database database = Database.open(Optional.empty(), folder)) {
            Alone host = new Alone(folder, Optional.of(stopping(database.source(), commits)));
            try (EmbeddedHanse hanse = EmbeddedHanse.start(new Startup(host, Clock.systemUTC(), List.of(plugin)))) {
                commits.set(Integer.parseInt(arguments[2]));
                hanse.run(List.of("import", "stackexchange", arguments[1], "--community", "lighthouse"), System.err);
            }
        }
    }

    /** Start the process. */
    static Process start(Path folder, Path dump, int commits) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName(),
                        folder.toString(),
                        dump.toString(),
                        String.valueOf(commits)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private record Alone(Path home, Optional<DataSource> dataSource) implements Host {
        @Override
        public Optional<HostUser> user(HttpServletRequest request) {
            return Optional.empty();
        }

        @Override
        public String mount() {
            return "/community";
        }
    }

    private static DataSource stopping(DataSource source, AtomicInteger commits) {
        Thread importing = Thread.currentThread();
        return proxy(DataSource.class, (self, method, values) -> {
            Object answer = method.invoke(source, values);
            return answer instanceof Connection connection
                    ? proxy(Connection.class, (same, call, given) -> {
                        if (isCommit(call) && Thread.currentThread() == importing && commits.decrementAndGet() == 0) {
                            System.out.println(STILL);
                            new CountDownLatch(1).await();
                        }
                        return call.invoke(connection, given);
                    })
                    : answer;
        });
    }

    private static boolean isCommit(Method method) {
        return method.getName().equals("commit");
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(ImportProcess.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
