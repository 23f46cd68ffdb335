package org.hanse.sample.intranet;

import java.io.IOException;

/** The people of the demonstration, each signed in. */
record DemoPeople(Visitor yann, Visitor camille, Visitor grace, Visitor malo, Visitor ines, Visitor oliver) {

    static DemoPeople signedIn(Intranet intranet) throws IOException, InterruptedException {
        return new DemoPeople(
                Visitor.signedIn(intranet, "yann"),
                Visitor.signedIn(intranet, "camille"),
                Visitor.signedIn(intranet, "grace"),
                Visitor.signedIn(intranet, "malo"),
                Visitor.signedIn(intranet, "ines"),
                Visitor.signedIn(intranet, "oliver"));
    }
}
