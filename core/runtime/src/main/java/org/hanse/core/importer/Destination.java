package org.hanse.core.importer;

import java.util.Set;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.badge.BadgeArchive;
import org.hanse.core.forum.ForumArchive;
import org.hanse.core.profile.Arrivals;
import org.hanse.core.profile.ProfileArchive;

/**
 * Where an import goes.
 *
 * @param source the name under which keys are remembered
 * @param community the id of the community, 0 in a dry run for one that does not exist
 * @param topicTypes the types of topics that there are
 */
record Destination(
        String source,
        long community,
        Set<String> topicTypes,
        ForumArchive forum,
        Arrivals members,
        ProfileArchive profiles,
        BadgeArchive badges,
        HtmlRenderer html,
        Places places) {}
