package org.hanse.core.data;

/** The tables of the test plugin {@code library}. */
final class Library {

    private Library() {}

    static void createTables(Database database) {
        Sql sql = new Sql(database);
        sql.execute("create table if not exists hanse_library_author (id bigint primary key, name varchar(100))");
        sql.execute("create table if not exists hanse_library_book (id bigint primary key, title varchar(100),"
                + " author_id bigint, version bigint)");
    }
}
