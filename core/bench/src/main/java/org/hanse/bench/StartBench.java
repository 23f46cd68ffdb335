package org.hanse.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The start of the sample intranet on H2, from its process to the first topic page: each time a new process. */
final class StartBench {

    private static final int TIMES = 5;

    private StartBench() {}

    static void run(Path folder) throws IOException, InterruptedException {
        System.out.printf("%nFrom the process to the first topic page, %d starts by turns%n", TIMES);
        List<StartedHost> hosts = StartedHost.built(folder);
        List<List<FirstPage>> pages = new ArrayList<>();
        for (StartedHost host : hosts) {
            // The first start makes the demo content.
            host.start();
            pages.add(new ArrayList<>());
        }
        for (int i = 0; i < TIMES; i++) {
            for (int host = 0; host < hosts.size(); host++) {
                pages.get(host).add(hosts.get(host).start());
            }
        }
        for (int host = 0; host < hosts.size(); host++) {
            print(hosts.get(host), pages.get(host));
        }
    }

    private static void print(StartedHost host, List<FirstPage> pages) {
        FirstPage median = pages.stream()
                .sorted(Comparator.comparingDouble(FirstPage::seconds))
                .toList()
                .get(pages.size() / 2);
        System.out.printf(
                "  %s: %s s, processor %s s%n    the median one in ms: %s%n",
                host.name(),
                Spread.of(pages, FirstPage::seconds),
                Spread.of(pages, FirstPage::processor),
                median.parts());
    }
}
