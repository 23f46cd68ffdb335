package org.hanse.plugin.greeter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.badge.BadgeRule;
import org.hanse.api.badge.Earned;
import org.hanse.api.badge.Evidence;
import org.hanse.api.forum.PostWritten;
import org.hanse.api.settings.Settings;

/** Awards the badge to whoever replies to enough different newcomers. */
@Dependent
final class GreeterRule implements BadgeRule<PostWritten> {

    private final Welcomes welcomes;
    private final Settings settings;

    @Inject
    GreeterRule(Welcomes welcomes, Settings settings) {
        this.welcomes = welcomes;
        this.settings = settings;
    }

    @Override
    public Class<PostWritten> trigger() {
        return PostWritten.class;
    }

    @Override
    public String symbol() {
        return "☀";
    }

    @Override
    public List<Earned> evaluate(PostWritten signal) {
        boolean self = signal.author() == signal.topicAuthor();
        if (self || !welcomes.isNew(signal.topicAuthor(), signal.at())) {
            return List.of();
        }
        long newcomers = welcomes.welcomed(new WelcomeKey(signal.author(), signal.topicAuthor()));
        return newcomers < settings.get(GreeterPlugin.NEWCOMERS)
                ? List.of()
                : List.of(new Earned(signal.author(), new Evidence(Evidence.Kind.POST, signal.subject()), signal.at()));
    }
}
