package org.hanse.core.importer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hanse.api.importer.Importer;
import org.hanse.core.data.Database;
import org.hanse.core.fixture.Domains;

/** The command {@code import} with the importer {@code test}, on a database. */
final class ImportRuntime implements AutoCloseable {

    private final Domains domains;

    /** What a command printed, and how it ended. */
    record Ended(int code, String printed) {}

    ImportRuntime(Database database, Importer importer) {
        domains = new Domains(database);
        domains.importers.add(importer);
    }

    /** Run {@code import test . --community lighthouse} with more arguments. */
    Ended run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("test", ".", "--community", "lighthouse"));
        arguments.addAll(List.of(more));
        return command(arguments);
    }

    Ended command(List<String> arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = domains.request(() -> domains.get(ImportCommand.class).run(arguments, out));
        return new Ended(code, printed.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        domains.close();
    }
}
