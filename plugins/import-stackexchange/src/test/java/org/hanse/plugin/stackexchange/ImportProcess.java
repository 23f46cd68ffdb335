package org.hanse.plugin.stackexchange;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.api.importer.ImportTarget;

/** An import in a process of its own, which says on its output how many items it has read. */
final class ImportProcess {

    private ImportProcess() {}

    /** Import a dump into the database of a folder. */
    public static void main(String[] arguments) {
        AtomicInteger items = new AtomicInteger();
        ImportRuntime runtime = new ImportRuntime(
                Path.of(arguments[0]),
                (source, target) -> new StackExchangeImporter().read(source, (ImportTarget) Proxy.newProxyInstance(
                        ImportProcess.class.getClassLoader(),
                        new Class<?>[] {ImportTarget.class},
                        (proxy, method, values) -> {
                            Object none = method.invoke(target, values);
                            System.out.println(items.incrementAndGet());
                            return none;
                        })));
        runtime.run(Path.of(arguments[1]));
    }

    static Process start(Path folder, Path dump) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName(),
                        folder.toString(),
                        dump.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
