package org.hanse.core.picture;

import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.hanse.core.digest.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pictures of a shape in a few sizes out of one that somebody sends. Nothing of what was sent is kept as it was. */
public final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");
    private static final long MOST_PIXELS = 24_000_000;
    private static final double QUALITY = 0.85;

    private Pictures() {}

    /** Return the pictures, the smallest first; absent if what was sent is no picture, or one too small or too large. */
    public static Optional<List<Picture>> of(byte[] sent, Focus focus, Shape shape) {
        try {
            return isAcceptable(sent, shape) ? Optional.of(pictures(sent, focus, shape)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Decoders throw whatever they like about files that are broken on purpose.
            LOG.debug("A picture cannot be decoded", e);
            return Optional.empty();
        }
    }

    /** Look at format and measures in the head of the file: decoding a small file may take gigabytes. */
    private static boolean isAcceptable(byte[] sent, Shape shape) throws IOException {
        try (ImageInputStream head = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(head);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(head, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        && shape.fits(width, height)
                        && width * height <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static List<Picture> pictures(byte[] sent, Focus focus, Shape shape) throws IOException {
        BufferedImage large = Thumbnails.of(new ByteArrayInputStream(sent))
                .crop(focus.position())
                .size(shape.largest(), shape.height(shape.largest()))
                .asBufferedImage();
        List<Picture> pictures = new ArrayList<>();
        for (int width : shape.widths()) {
            pictures.add(picture(large, width, shape.height(width)));
        }
        return pictures;
    }

    private static Picture picture(BufferedImage large, int width, int height) throws IOException {
        boolean transparent = large.getColorModel().hasAlpha();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Thumbnails.of(large)
                .forceSize(width, height)
                .outputFormat(transparent ? "png" : "jpg")
                .outputQuality(QUALITY)
                .toOutputStream(file);
        return new Picture(width, transparent ? "image/png" : "image/jpeg", file.toByteArray());
    }

    /** Return what pictures are named by in addresses: a hash of the largest. */
    public static String hash(List<Picture> pictures) {
        return Sha256.name(pictures.get(pictures.size() - 1).content());
    }

    /** Answer with a picture whose address changes when it does; only the reader's own browser keeps it. */
    public static Response.ResponseBuilder answer(Picture picture) {
        return Response.ok(picture.content())
                .header("Content-Type", picture.type())
                .header("Cache-Control", "private, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
