package org.hanse.docs.example;

import java.util.OptionalLong;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.forum.Topic;

/** Proposes a mentor. Plugins that require mentoring contribute to it. */
@FunctionalInterface
public interface MentorFinder {

    /** Where plugins contribute. */
    ExtensionPoint<MentorFinder> POINT = ExtensionPoint.many("mentoring.finder", MentorFinder.class);

    /** Return the member who could mentor a topic, if there is one. */
    OptionalLong find(Topic topic);
}
