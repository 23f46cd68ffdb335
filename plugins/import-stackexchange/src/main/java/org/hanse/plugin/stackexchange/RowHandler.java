package org.hanse.plugin.stackexchange;

/** Takes the rows of one file. */
@FunctionalInterface
interface RowHandler {

    /**
     * Take a row.
     *
     * @throws MalformedRow if the row lacks something or holds a value of another form
     */
    void row(Row row) throws MalformedRow;
}
