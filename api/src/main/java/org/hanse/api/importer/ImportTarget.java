package org.hanse.api.importer;

/**
 * Takes what an importer reads. Items refer to one another by their keys at the source.
 *
 * <p>Writes are gathered into transactions of several hundred items. An item that refers to something unknown, or that
 * breaks a rule, is reported as lost and the import goes on.
 *
 * @since 0.1
 */
public interface ImportTarget {

    /** Announce a part of the source, such as a file, and its size in bytes, for the progress display. */
    void part(String name, long size);

    /** Report how far into the current part the importer is, in bytes. */
    void progress(long position);

    /** Store a member. */
    void member(ImportedMember member);

    /** Store a topic without its posts. */
    void topic(ImportedTopic topic);

    /** Store a post. */
    void post(ImportedPost post);

    /** Store an earlier text of a post. */
    void revision(ImportedRevision revision);

    /** Store a link from a topic to another. */
    void link(ImportedLink link);

    /** Store a badge as recorded elsewhere. */
    void badge(ImportedBadge badge);

    /** Report something that cannot be imported: where it stands at the source, and why it is lost. */
    void lost(String where, String why);
}
