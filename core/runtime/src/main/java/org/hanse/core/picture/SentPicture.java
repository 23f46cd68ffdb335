package org.hanse.core.picture;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a picture sends.
 *
 * @param file empty if only the words for the picture change
 * @param focus what stays when it is cut
 * @param text what is to be seen on it, for those who do not see it
 */
@SuppressWarnings("ArrayRecordComponent")
public record SentPicture(byte[] file, Focus focus, String text) {

    /** The largest file that is taken, in bytes. */
    public static final long LARGEST = 10 << 20;

    private static final int LONGEST_TEXT = 200;

    /** Read the parts {@code picture}, {@code focus} and {@code text} of a form. */
    public static SentPicture of(@Nullable List<EntityPart> parts) throws IOException {
        Map<String, byte[]> sent = new HashMap<>();
        for (EntityPart part : parts == null ? List.<EntityPart>of() : parts) {
            try (InputStream content = part.getContent()) {
                sent.put(part.getName(), content.readAllBytes());
            }
        }
        return of(sent.getOrDefault("picture", new byte[0]), text(sent, "focus"), text(sent, "text"));
    }

    /** Return what was sent, with a text as long as is kept. */
    public static SentPicture of(byte[] file, String focus, String text) {
        return new SentPicture(file, Focus.named(focus), text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    }

    private static String text(Map<String, byte[]> sent, String name) {
        return new String(sent.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8).strip();
    }
}
