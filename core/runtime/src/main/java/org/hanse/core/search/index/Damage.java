package org.hanse.core.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;

/** Tells files that say nothing any more from other failures, such as a lock that another process holds. */
final class Damage {

    private Damage() {}

    static boolean caused(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof CorruptIndexException
                    || each instanceof IndexFormatTooOldException
                    || each instanceof IndexFormatTooNewException
                    || each instanceof IndexNotFoundException
                    || each instanceof EOFException
                    || each instanceof FileNotFoundException
                    || each instanceof NoSuchFileException) {
                return true;
            }
        }
        return false;
    }
}
