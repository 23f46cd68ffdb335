package org.hanse.core.mail;

import java.util.Locale;
import java.util.Optional;
import org.hanse.api.ExtensionPoint;

/** Stops a part of somebody's mail. */
public interface PartialStop {

    /** Where the one that knows the parts is contributed. */
    ExtensionPoint<PartialStop> POINT = ExtensionPoint.one("mail.partial-stop", PartialStop.class);

    /** Return in words what a member stops, empty if there is no such part any more. */
    Optional<String> words(long member, String way, Locale language);

    /** Stop it; twice is as good as once. */
    void stop(long member, String way);
}
