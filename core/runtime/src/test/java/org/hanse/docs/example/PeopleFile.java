package org.hanse.docs.example;

import jakarta.enterprise.context.Dependent;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.Importer;

/** Reads members from a text file, a line each: key, name and instant of registration, separated by semicolons. */
@Dependent
final class PeopleFile implements Importer {

    @Override
    public void read(Path source, ImportTarget target) {
        try (BufferedReader lines = Files.newBufferedReader(source)) {
            target.part(source.getFileName().toString(), Files.size(source));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line, "line " + ++number, target);
            }
        } catch (IOException e) {
            throw new HanseException(ErrorCode.BAD_REQUEST, source + " is no readable text file: name another one", e);
        }
    }

    private static void read(String line, String where, ImportTarget target) {
        String[] parts = line.split(";", -1);
        if (parts.length != 3) {
            target.lost(where, "it has %d parts instead of 3".formatted(parts.length));
            return;
        }
        try {
            target.member(new ImportedMember(parts[0], parts[1], "", "", "", Instant.parse(parts[2])));
        } catch (DateTimeParseException e) {
            target.lost(where, "'%s' is no instant".formatted(parts[2]));
        }
    }
}
