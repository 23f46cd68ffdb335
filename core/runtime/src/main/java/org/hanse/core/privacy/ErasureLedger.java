package org.hanse.core.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;

/**
 * A file beside the database with the numbers of those who were erased, and nothing else of them. When a backup of the
 * database is restored, it says who must be erased again.
 */
public final class ErasureLedger {

    private final Path file;
    private final Clock clock;

    /** Keep the ledger in a file. */
    public ErasureLedger(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** A line of the ledger. */
    public record Line(long member, ErasureMode mode) {

        static Line of(String text) {
            String[] parts = text.strip().split(" ");
            try {
                return new Line(Long.parseLong(parts[0]), ErasureMode.valueOf(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new HanseException(
                        ErrorCode.INVALID,
                        "'%s' is no line of a ledger of erasures: give the number of a member and the mode"
                                .formatted(text),
                        e);
            }
        }
    }

    void note(Erasure erasure) {
        String line = "%d %s %s%n".formatted(erasure.member(), erasure.mode(), clock.instant());
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "the ledger of erasures cannot be written: check " + file, e);
        }
    }

    /** Return the lines of this ledger. */
    public List<Line> lines() {
        return Files.exists(file) ? read(file) : List.of();
    }

    /** Return the lines of a ledger that was kept elsewhere. */
    public static List<Line> read(Path ledger) {
        try (Stream<String> lines = Files.lines(ledger)) {
            return lines.filter(line -> !line.isBlank())
                    .map(Line::of)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new HanseException(
                    ErrorCode.NOT_FOUND, "the ledger %s cannot be read: check the path".formatted(ledger), e);
        }
    }
}
