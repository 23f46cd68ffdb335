package org.hanse.doctor;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Is what is sent packed on its way? */
final class CompressionCheck implements Check {

    private static final int WORTH_IT = 1400;

    @Override
    public List<Finding> examine(Visit visit) {
        Optional<URI> sheet = new Parts(visit.document()).sheet().flatMap(link -> WebAddress.of(link, "href"));
        return sheet
                .or(() -> Optional.of(visit.page().address())
                        .filter(page -> visit.page().ok()))
                .stream()
                .map(address -> examine(visit, address))
                .toList();
    }

    private static Finding examine(Visit visit, URI address) {
        Answer answer = visit.client().send("GET", address, Map.of("Accept-Encoding", "br, gzip"));
        String encoding = answer.header("Content-Encoding").orElse("");
        int size = answer.body().length;
        if (!encoding.isEmpty()) {
            return Finding.fine("compression.fine", encoding, size);
        }
        if (size < WORTH_IT || Visit.isLoopback(address)) {
            return Finding.fine("compression.unneeded", size);
        }
        return Finding.note("compression.none", Visit.within(address), size, ScriptCheck.packed(answer.body()));
    }
}
