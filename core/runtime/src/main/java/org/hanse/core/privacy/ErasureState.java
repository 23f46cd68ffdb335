package org.hanse.core.privacy;

/** How far an erasure is. */
public enum ErasureState {
    /** It can be taken back until it is due, and then runs. */
    WAITING,
    /** It began: what is gone does not come back. */
    RUNNING,
    /** It was taken back. */
    CANCELLED,
    /** The person is forgotten. */
    DONE
}
