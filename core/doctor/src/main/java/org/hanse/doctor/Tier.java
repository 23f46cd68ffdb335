package org.hanse.doctor;

/** In which way a page shows something of Hanse. */
enum Tier {
    /** In the markup of the page, as the server wrote it. */
    MARKUP,
    /** By a web component that fetches. */
    COMPONENT,
    /** In a frame. */
    FRAME
}
