package org.hanse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The directory of 200,000 members: its first page and a deep one, against the same rows by JDBC. */
final class DirectoryBench {

    private static final int PEOPLE = 200_000;
    private static final int OTHERS = 1_000;
    private static final long DEEP = PEOPLE / 2;
    private static final long STRIDE = 7_919;

    private DirectoryBench() {}

    static void run(Postgres postgres, Path folder) throws Exception {
        String address = postgres.database();
        try (Served served = Served.start(address, folder.resolve("people"), List.of());
                HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(address);
            Rows.insert(database);
            insert(database);
            Rest.await(served, postgres);
            String people = BenchHost.MOUNT + "/people";
            new Contest(served, postgres)
                    .with("first page", i -> people)
                    .with("jdbc, first page", i -> "/jdbc-people/0")
                    .run("The directory: 50 of %,d people".formatted(PEOPLE), "jdbc, first page");
            new Contest(served, postgres)
                    .with("deep page", i -> people + "?after=" + (DEEP + i % OTHERS))
                    .with("jdbc, deep page", i -> "/jdbc-people/" + (DEEP + i % OTHERS))
                    .run("The directory, from its middle on", "jdbc, deep page");
            AtomicLong turn = new AtomicLong();
            new Contest(served, postgres)
                    .with("page from anywhere", i -> people + "?after=" + anywhere(turn))
                    .with("jdbc, from anywhere", i -> "/jdbc-people/" + anywhere(turn))
                    .run("The directory from anywhere, more than the heap's share keeps", "jdbc, from anywhere");
        }
    }

    /** Return a key that is not asked for again until all others have been. */
    private static long anywhere(AtomicLong turn) {
        return 1 + turn.getAndIncrement() * STRIDE % PEOPLE;
    }

    private static void insert(HikariDataSource database) throws Exception {
        Rows.execute(database, """
                insert into hanse_member (id, name, headline, created, version)
                select i, 'Member No. ' || i, 'Hydraulic engineer', now(), 1 from generate_series(501, %d) i
                """.formatted(PEOPLE), "delete from hanse_listing", """
                insert into hanse_listing (member_id, sort_name, listed)
                select id, 'memberno' || id, true from hanse_member
                """, "analyze");
    }
}
