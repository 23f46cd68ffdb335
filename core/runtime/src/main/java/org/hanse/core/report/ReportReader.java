package org.hanse.core.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Reads what browsers send: reports of the Reporting API, or of {@code report-uri} (CSP Level 3). */
final class ReportReader {

    private static final int MOST = 20;
    private static final Pattern DIRECTIVE = Pattern.compile("[a-z-]{1,40}");

    private final ObjectMapper mapper = new ObjectMapper();

    /** Return the reports on pages of one origin; what is none, or on another page, is left out. */
    List<Report> read(byte[] body, URI own) {
        JsonNode sent = parse(body);
        Stream<JsonNode> violations = sent.isArray()
                ? StreamSupport.stream(sent.spliterator(), false)
                        .filter(each -> each.path("type").asText().equals("csp-violation"))
                        .map(each -> each.path("body"))
                : Stream.of(sent.path("csp-report"));
        return violations
                .limit(MOST)
                .flatMap(each -> report(each, own).stream())
                .toList();
    }

    private JsonNode parse(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            throw new HanseException(
                    ErrorCode.BAD_REQUEST, "the report is no JSON: send what the Reporting API describes", e);
        }
    }

    private static Optional<Report> report(JsonNode violation, URI own) {
        String directive = text(violation, "effectiveDirective", "effective-directive", "violated-directive")
                .replaceFirst(" .*", "");
        return KeptAddress.pageOf(text(violation, "documentURL", "document-uri"), own)
                .filter(page -> DIRECTIVE.matcher(directive).matches())
                .map(page -> new Report(
                        directive,
                        KeptAddress.of(text(violation, "blockedURL", "blocked-uri")),
                        page,
                        KeptAddress.of(text(violation, "sourceFile", "source-file"))));
    }

    private static String text(JsonNode object, String... names) {
        return Stream.of(names)
                .map(name -> object.path(name).asText(""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
