package org.hanse.sample.intranet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/**
 * Starts the intranet, reads its first pages, and ends. The JDK looks on and keeps the classes, so that later starts find
 * them ready. The first start makes the demo content, the second one is like those to come.
 */
final class Rehearsal {

    private static final List<String> PAGES =
            List.of("/", "/login", "/documents/guide-crues", "/community/", "/community/c/" + DemoContent.COMMUNITY);

    private Rehearsal() {}

    /** Rehearse, with the folder that Hanse keeps its data in as the only argument. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        for (int start = 0; start < 2; start++) {
            try (Intranet intranet = Intranet.start(0, home, new HashMap<>())) {
                DemoContent.seed(intranet, home);
                DemoContent.readFirst(intranet, home);
                for (String page : PAGES) {
                    DemoContent.read(intranet, page);
                }
            }
        }
    }
}
