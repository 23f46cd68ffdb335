package org.hanse.doctor;

import java.util.List;

/** Looks at one thing that goes wrong between a host and Hanse. */
interface Check {

    /** All checks, in the order in which a fault of one explains those of the next. */
    List<Check> ALL = List.of(
            new ReachCheck(),
            new MountCheck(),
            new LinksCheck(),
            new PolicyCheck(),
            new FrameCheck(),
            new ScriptCheck(),
            new ForeignCheck(),
            new CookieCheck(),
            new ClockCheck(),
            new StreamCheck(),
            new CompressionCheck(),
            new HeadingCheck(),
            new IdCheck(),
            new FocusCheck(),
            new FontCheck(),
            new ContrastCheck());

    /** Return what there is to say; nothing if it does not concern this page. */
    List<Finding> examine(Visit visit);
}
