package org.hanse.docs.example;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Post;
import org.hanse.api.forum.Topic;
import org.hanse.api.forum.Topics;
import org.hanse.api.security.Caller;

/** A forum with one topic that everybody sees. */
final class OneTopic implements Topics {

    static final long ID = 11;
    static final long COMMUNITY = 5;

    private static final Topic TOPIC =
            new Topic(ID, COMMUNITY, Forum.QUESTION, "Who helps?", 7, "Yann", 0, Instant.EPOCH, Instant.EPOCH, 1);

    @Override
    public Slice<Topic> in(Caller caller, long community, Window window) {
        return latest(caller, window);
    }

    @Override
    public Slice<Topic> latest(Caller caller, Window window) {
        return new Slice<>(List.of(TOPIC), OptionalLong.empty(), OptionalLong.empty());
    }

    @Override
    public Optional<Topic> find(Caller caller, long topic) {
        return Optional.of(TOPIC).filter(known -> known.id() == topic);
    }

    @Override
    public Optional<Topic> about(Caller caller, long community, String address) {
        return Optional.empty();
    }

    @Override
    public Slice<Post> posts(Caller caller, long topic, Window window) {
        return new Slice<>(List.of(), OptionalLong.empty(), OptionalLong.empty());
    }

    @Override
    public long open(Caller caller, NewTopic topic) {
        return ID;
    }

    @Override
    public long reply(Caller caller, long topic, OptionalLong inReplyTo, String source) {
        return 12;
    }

    @Override
    public void touch(long touched) {
        // Nothing is kept of the one topic.
    }
}
