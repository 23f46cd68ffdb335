package org.hanse.core.privacy;

/** How far an export is. */
public enum ExportState {
    /** It is made soon. */
    WAITING,
    /** It can be fetched until it expires. */
    READY,
    /** A plugin could not tell what it keeps. */
    FAILED
}
