package org.hanse.core.importer;

/**
 * What has been imported already.
 *
 * @param id its id here
 * @param topic the topic that it is or belongs to; 0 for neither
 */
record Known(long id, long topic) {

    /** Stands for what a dry run has read and not written. */
    static final Known READ = new Known(0, 0);
}
