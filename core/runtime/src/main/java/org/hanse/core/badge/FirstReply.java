package org.hanse.core.badge;

import java.util.List;
import org.hanse.api.badge.BadgeRule;
import org.hanse.api.badge.Earned;
import org.hanse.api.badge.Evidence;
import org.hanse.api.forum.PostWritten;

/** For the first reply to a topic that somebody else opened. */
class FirstReply implements BadgeRule<PostWritten> {

    @Override
    public Class<PostWritten> trigger() {
        return PostWritten.class;
    }

    @Override
    public String symbol() {
        return "↩";
    }

    @Override
    public List<Earned> evaluate(PostWritten reply) {
        return reply.author() == reply.topicAuthor()
                ? List.of()
                : List.of(new Earned(reply.author(), new Evidence(Evidence.Kind.POST, reply.subject()), reply.at()));
    }
}
