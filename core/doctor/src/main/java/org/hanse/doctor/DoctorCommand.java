package org.hanse.doctor;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Examines a page and says what is wrong, why, and what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is wrong", "2:this was asked the wrong way"},
        description =
                "Examine a page that shows something of Hanse, from outside, as a browser would: "
                        + "policy, sub-path, cookies, clock, proxies, headings, ids, focus order, fonts, contrast. It changes nothing.")
public final class DoctorCommand implements Callable<Integer> {

    @Parameters(paramLabel = "URL", description = "The page, http or https; or the mount itself.")
    private URI page = URI.create("");

    @Option(names = "--origin", description = "A site that shows, or is to show, something of this Hanse too.")
    private @Nullable String origin;

    @Option(
            names = {"-H", "--header"},
            paramLabel = "NAME: VALUE",
            description = "A header to send along to the site of the URL, such as the Cookie of a session.")
    private List<String> headers = List.of();

    @Option(names = "--json", description = "Tell programs.")
    private boolean json;

    @Option(names = "--plain", description = "Use plain ASCII.")
    private boolean plain;

    @Option(names = "--locale", description = "fr or en; that of the system by default.")
    private String locale = Locale.getDefault().toLanguageTag();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final PrintStream out;
    private final Clock clock;

    /** Create the command, which prints its report. */
    public DoctorCommand(PrintStream out) {
        this(out, Clock.systemUTC());
    }

    DoctorCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (page.getHost() == null || !List.of("http", "https").contains(page.getScheme())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + page + "' is no address of a page: write it like https://www.example.org/page");
        }
        Client client = new Client(sent(), page, clock);
        Visit visit = Visit.to(page, client, foreign());
        List<Finding> findings = Check.ALL.stream()
                .flatMap(check -> check.examine(visit).stream())
                .toList();
        Report report = new Report(visit, findings, new Words(Locale.forLanguageTag(locale.replace('_', '-'))));
        out.print(json ? report.json() : report.text(plain));
        out.flush();
        return report.clean() ? 0 : 1;
    }

    private Optional<String> foreign() {
        if (origin != null
                && (!origin.matches("https?://[^/]+") || WebAddress.of(origin).isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(), "'" + origin + "' is no origin: write it like https://www.example.org");
        }
        return Optional.ofNullable(origin);
    }

    private Map<String, String> sent() {
        Map<String, String> sent = new LinkedHashMap<>();
        for (String header : headers) {
            int colon = header.indexOf(':');
            if (colon < 1) {
                throw new ParameterException(
                        spec.commandLine(), "'" + header + "' is no header: write it like 'Cookie: name=value'");
            }
            sent.put(
                    header.substring(0, colon).strip(),
                    header.substring(colon + 1).strip());
        }
        return sent;
    }

    /** Run the command on its own and return its exit code. */
    static int run(PrintStream out, Clock clock, String... arguments) {
        return new CommandLine(new DoctorCommand(out, clock)).execute(arguments);
    }
}
