package org.hanse.core.privacy;

import java.nio.file.Path;
import java.time.Clock;

/**
 * What privacy keeps in the folder of Hanse.
 *
 * @param exports where exports are put together
 * @param ledger who was erased
 */
public record PrivacyFiles(ExportFolder exports, ErasureLedger ledger) {

    /** Return those in a folder. */
    public static PrivacyFiles in(Path home, Clock clock) {
        return new PrivacyFiles(
                new ExportFolder(home.resolve("exports")), new ErasureLedger(home.resolve("erasures.txt"), clock));
    }
}
