package org.hanse.core.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Supplier;

/** Whether a client would rather see a page than data. */
final class Preference {

    private Preference() {}

    static boolean isPage(Supplier<List<MediaType>> acceptable) {
        try {
            return acceptable.get().stream()
                    .filter(type -> type.isWildcardType()
                            || isHtml(type)
                            || type.getSubtype().endsWith("json"))
                    .findFirst()
                    .map(Preference::isHtml)
                    .orElse(false);
        } catch (BadRequestException | ProcessingException e) {
            return false;
        }
    }

    private static boolean isHtml(MediaType type) {
        return type.getSubtype().endsWith("html") || type.getSubtype().equals("xhtml+xml");
    }
}
