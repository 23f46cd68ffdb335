package org.hanse.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.core.search.index.Entry;
import org.hanse.core.search.index.Index;
import org.hanse.core.search.index.Tokens;
import org.hanse.core.search.index.Wanted;

/** What it costs a search that who looks is part of it: the same query for a reader, and for somebody who sees all. */
final class SearchBench {

    private static final int PEOPLE = 200_000;
    private static final int BATCH = 2_000;
    private static final int COMMUNITIES = 300;
    private static final int OWN = 40;
    private static final int ROUNDS = 9;
    private static final int TURN = 30;
    private static final int PAGE = 20;
    private static final String[] TRADES = {"hydraulique", "soudure", "pompes", "élévateurs", "turbines", "valves"};

    private SearchBench() {}

    static void run(Path folder) {
        try (Index index = new Index(folder.resolve("search"))) {
            long start = System.nanoTime();
            fill(index);
            System.out.printf(
                    Locale.ROOT,
                    "%nSearch among %,d people and as many posts in %d communities, built in %.0f s;"
                            + " processor time against the same query without the filter%n",
                    PEOPLE,
                    COMMUNITIES,
                    (System.nanoTime() - start) / 1e9);
            compare(index, "people by two words, with facets", "pompes 16", "core:people");
            compare(index, "all people, with facets", "", "core:people");
            compare(index, "posts of 40 of 300 communities, two words", "turbines élévateur", "core:posts");
            compare(index, "posts of 40 of 300 communities, one word", "pompe", "core:posts");
        }
    }

    private static void fill(Index index) {
        for (int from = 0; from < PEOPLE; from += BATCH) {
            List<Entry> some = new ArrayList<>();
            for (int i = from; i < from + BATCH; i++) {
                some.add(person(i));
                some.add(post(i));
            }
            index.write(some, List.of());
        }
    }

    private static Entry person(int i) {
        return new Entry(
                new Entry.Key("core:people", i),
                null,
                i,
                Set.of(Tokens.PROFILES),
                "",
                "m/" + i,
                "Member No. " + i,
                "",
                "",
                i,
                Map.of(),
                Map.of("country", List.of("C" + i % 50)),
                Map.of(Tokens.SIGNED_IN, trade(i) + " " + i % 100));
    }

    private static Entry post(int i) {
        long community = i % COMMUNITIES;
        return new Entry(
                new Entry.Key("core:posts", i),
                community,
                i,
                Set.of(Tokens.member(community)),
                "core:discussion",
                "t/1/" + i,
                "",
                "Levels at the lock",
                "We lowered the sill of the %s and saw %s %d".formatted(trade(i), trade(i / 7), i % 100),
                i,
                Map.of("country", List.of("C" + i % 50)),
                Map.of(),
                Map.of());
    }

    private static String trade(int i) {
        return TRADES[i % TRADES.length];
    }

    private static Wanted wanted(String words, String kind, boolean filtered) {
        Set<String> own = new HashSet<>(Set.of(Tokens.SIGNED_IN));
        for (long community = 0; community < OWN; community++) {
            own.add(Tokens.member(community));
        }
        Set<String> all = new HashSet<>(own);
        all.add(Tokens.EVERYBODY);
        all.add(Tokens.PROFILES);
        return new Wanted(
                words,
                Set.of(kind),
                Set.of(kind),
                OptionalLong.empty(),
                Map.of(),
                new Wanted.Reader(
                        filtered ? Optional.of(all) : Optional.empty(),
                        own,
                        filtered ? Set.of("clinic:case") : Set.of(),
                        filtered ? Set.of(5L) : Set.of(),
                        Set.of()),
                words.isEmpty(),
                "",
                PAGE,
                List.of("country"),
                true);
    }

    private static void compare(Index index, String what, String words, String kind) {
        Wanted filtered = wanted(words, kind, true);
        Wanted bare = wanted(words, kind, false);
        for (int i = 0; i < 2; i++) {
            turn(index, filtered);
            turn(index, bare);
        }
        List<double[]> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(new double[] {turn(index, filtered), turn(index, bare)});
        }
        System.out.printf(
                Locale.ROOT,
                "  %-44s %s of %.1f ms; %d found instead of %d%n",
                what,
                Spread.of(rounds, round -> round[0] / round[1]),
                Spread.of(rounds, round -> round[1]).median(),
                index.find(filtered).total(),
                index.find(bare).total());
    }

    /** Return the milliseconds of processor time that a search takes. */
    private static double turn(Index index, Wanted wanted) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < TURN; i++) {
            index.find(wanted);
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / TURN;
    }
}
