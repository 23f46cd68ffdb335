package org.hanse.doctor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Does the script of the web components arrive, as a script, and is it small? */
final class ScriptCheck implements Check {

    private static final int MOST_BYTES = 12 * 1024;

    @Override
    public List<Finding> examine(Visit visit) {
        boolean needed = visit.has(Tier.COMPONENT) || visit.foreign().isPresent();
        URI address = new Parts(visit.document())
                .script()
                .flatMap(script -> WebAddress.of(script, "src"))
                .or(() -> visit.home().filter(home -> needed).map(home -> home.resolve("embed.js")))
                .orElse(null);
        if (address == null) {
            return List.of();
        }
        Answer answer = visit.client().get(address);
        if (!answer.ok()) {
            return List.of(Finding.wrong("script.status", answer.status(), address));
        }
        String type = answer.header("Content-Type").orElse("");
        if (!type.startsWith("text/javascript") && !type.startsWith("application/javascript")) {
            return List.of(Finding.wrong("script.type", type, address));
        }
        int size = packed(answer.body());
        return List.of(
                size > MOST_BYTES ? Finding.note("script.large", size, address) : Finding.fine("script.fine", size));
    }

    static int packed(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
