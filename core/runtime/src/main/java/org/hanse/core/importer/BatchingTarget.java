package org.hanse.core.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hanse.api.importer.ImportTarget;
import org.hanse.api.importer.ImportedBadge;
import org.hanse.api.importer.ImportedLink;
import org.hanse.api.importer.ImportedMember;
import org.hanse.api.importer.ImportedPost;
import org.hanse.api.importer.ImportedRevision;
import org.hanse.api.importer.ImportedTopic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers items into batches and counts what becomes of them. */
final class BatchingTarget implements ImportTarget {

    private static final Logger LOG = LoggerFactory.getLogger(BatchingTarget.class);
    private static final int MOST_ITEMS = 500;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Function<List<Step>, List<Outcome>> writer;
    private final ImportReport report;
    private final ProgressBar progress;
    private List<Step> pending = new ArrayList<>();
    private long weight;
    private String part = "";
    private Optional<RuntimeException> failure = Optional.empty();

    BatchingTarget(Function<List<Step>, List<Outcome>> writer, ImportReport report, ProgressBar progress) {
        this.writer = writer;
        this.report = report;
        this.progress = progress;
    }

    /** Return why writing failed for good, if it did: to an importer's guard this looks like the importer's fault. */
    Optional<RuntimeException> failure() {
        return failure;
    }

    @Override
    public void part(String name, long size) {
        flush();
        part = name;
        progress.part(name, size);
    }

    @Override
    public void progress(long position) {
        progress.progress(position);
    }

    @Override
    public void member(ImportedMember member) {
        add(new MemberStep(member));
    }

    @Override
    public void topic(ImportedTopic topic) {
        add(new TopicStep(topic));
    }

    @Override
    public void post(ImportedPost post) {
        add(new PostStep(post));
    }

    @Override
    public void revision(ImportedRevision revision) {
        add(new RevisionStep(revision));
    }

    @Override
    public void link(ImportedLink link) {
        add(new LinkStep(link));
    }

    @Override
    public void badge(ImportedBadge badge) {
        add(new BadgeStep(badge));
    }

    @Override
    public void lost(String where, String why) {
        report.lost(where, why);
    }

    private void add(Step step) {
        pending.add(step);
        weight += step.weight();
        if (pending.size() >= MOST_ITEMS || weight >= MOST_CHARACTERS) {
            flush();
        }
    }

    /** Write what is pending. */
    void flush() {
        List<Step> batch = pending;
        pending = new ArrayList<>();
        weight = 0;
        if (batch.isEmpty()) {
            return;
        }
        try {
            count(writer.apply(batch));
        } catch (RuntimeException e) {
            LOG.warn("a batch of {} failed; its items are tried one by one", batch.size(), e);
            singly(batch, e);
        }
    }

    /** One bad item must not cost the batch; if none can be written, the trouble is elsewhere. */
    private void singly(List<Step> batch, RuntimeException first) {
        List<Outcome> outcomes = new ArrayList<>();
        List<Step> refused = new ArrayList<>();
        for (Step step : batch) {
            try {
                outcomes.addAll(writer.apply(List.of(step)));
            } catch (RuntimeException e) {
                LOG.warn("{} cannot be stored", step.key(), e);
                refused.add(step);
            }
        }
        count(outcomes);
        if (outcomes.isEmpty()) {
            failure = Optional.of(first);
            throw first;
        }
        refused.forEach(step -> report.add(
                part, new Outcome(step.key(), Outcome.Fate.LOST, List.of("it could not be stored: the log says why"))));
    }

    private void count(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> report.add(part, outcome));
    }
}
