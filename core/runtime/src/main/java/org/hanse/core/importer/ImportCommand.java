package org.hanse.core.importer;

import jakarta.inject.Inject;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.community.Community;
import org.hanse.api.forum.Forum;
import org.hanse.api.importer.Importer;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.badge.BadgeArchive;
import org.hanse.core.data.Ids;
import org.hanse.core.forum.ForumArchive;
import org.hanse.core.profile.Arrivals;
import org.hanse.core.profile.ProfileArchive;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command {@code import}. Call it in a request scope and outside a transaction. */
public final class ImportCommand {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);

    private final Extensions extensions;
    private final TargetCommunities communities;
    private final BatchWriter writer;
    private final ForumArchive forum;
    private final Arrivals members;
    private final ProfileArchive profiles;
    private final BadgeArchive badges;
    private final HtmlRenderer html;
    private final Ids ids;

    @Inject
    ImportCommand(
            Extensions extensions,
            TargetCommunities communities,
            BatchWriter writer,
            ForumArchive forum,
            Arrivals members,
            ProfileArchive profiles,
            BadgeArchive badges,
            HtmlRenderer html,
            Ids ids) {
        this.extensions = extensions;
        this.communities = communities;
        this.writer = writer;
        this.forum = forum;
        this.members = members;
        this.profiles = profiles;
        this.badges = badges;
        this.html = html;
        this.ids = ids;
    }

    /**
     * Import.
     *
     * @param arguments what follows the word {@code import}: the importer, the folder, options
     * @param out where to print
     * @return 0 if it succeeded, 2 for a usage error, 1 otherwise
     */
    public int run(List<String> arguments, PrintStream out) {
        try {
            ImportOptions options = ImportOptions.parse(arguments);
            return run(options, importer(options.importer()), out);
        } catch (UsageFault e) {
            out.println("import: " + e.getMessage());
            out.println(ImportOptions.USAGE);
            return 2;
        }
    }

    private Extension<Importer> importer(String name) throws UsageFault {
        List<Extension<Importer>> importers = extensions.of(Importer.POINT);
        List<Extension<Importer>> found = importers.stream()
                .filter(importer ->
                        importer.name().equals(name) || shortName(importer).equals(name))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        String known = importers.stream()
                .map(importer -> found.isEmpty() ? shortName(importer) : importer.name())
                .sorted()
                .collect(Collectors.joining(", "));
        throw new UsageFault(
                known.isEmpty()
                        ? "there are no importers: enable a plugin that adds one"
                        : "there is %s importer named '%s': the importers are %s"
                                .formatted(found.isEmpty() ? "no" : "more than one", name, known));
    }

    private static String shortName(Extension<Importer> importer) {
        return importer.name().substring(importer.name().indexOf(':') + 1);
    }

    private int run(ImportOptions options, Extension<Importer> importer, PrintStream out) {
        ImportReport report = new ImportReport();
        ProgressBar progress = new ProgressBar(out, Terminal.watches(out));
        Optional<String> stopped;
        try {
            Destination destination = destination(options, importer.name(), out);
            stopped = read(options, importer, new BatchingTarget(writing(options, destination), report, progress));
        } catch (HanseException e) {
            stopped = Optional.of(e.getMessage());
        }
        progress.end();
        new ReportPrinter(out, options.dryRun()).print(report);
        stopped.ifPresent(why -> out.println("stopped: " + why));
        return stopped.isPresent() ? 1 : 0;
    }

    private Function<List<Step>, List<Outcome>> writing(ImportOptions options, Destination destination) {
        if (options.dryRun()) {
            SeenKeys seen = new SeenKeys();
            return steps -> writer.check(steps, destination, seen);
        }
        return steps -> writer.write(steps, destination);
    }

    /** Return why reading stopped before the end, if it did. */
    private static Optional<String> read(ImportOptions options, Extension<Importer> importer, BatchingTarget target) {
        try {
            importer.value().read(options.source(), target);
            target.flush();
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.error("import {} of {} stopped", importer.name(), options.source(), e);
            if (target.failure().isPresent()) {
                return Optional.of("nothing can be written, the log says why; what is written stays, and the same"
                        + " command goes on from there");
            }
            return Optional.of(e instanceof HanseException said ? said.getMessage() : "the log says why");
        }
    }

    private Destination destination(ImportOptions options, String importer, PrintStream out) {
        String slug = options.community().slug();
        Optional<Community> found = communities.find(slug);
        long community = found.map(Community::id).orElse(0L);
        if (found.isEmpty()) {
            out.printf("community %s %s%n", slug, options.dryRun() ? "would be created" : "is created");
            community = options.dryRun()
                    ? 0
                    : communities.create(options.community()).id();
        }
        String source = importer + "/" + slug
                + options.sourceName().map(name -> "/" + name).orElse("");
        if (source.length() > SourceKey.LONGEST) {
            throw new HanseException(ErrorCode.INVALID, "--source-name is too long: take a short word");
        }
        var types =
                extensions.of(Forum.TOPIC_TYPE).stream().map(Extension::name).collect(Collectors.toSet());
        return new Destination(source, community, types, forum, members, profiles, badges, html, new Places(ids));
    }
}
