package org.hanse.sample.tiers;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** What somebody sees of a part of a page. */
record Picture(byte[] png, BufferedImage image) {

    /** How far a channel may be off before anybody sees it: edges of letters are rounded to a part of a pixel. */
    private static final int VISIBLE = 48;

    static Picture of(Locator part) throws IOException {
        return of(part.screenshot(new ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)));
    }

    static Picture of(byte[] png) throws IOException {
        return new Picture(png, ImageIO.read(new ByteArrayInputStream(png)));
    }

    boolean isAsLargeAs(Picture other) {
        return Math.abs(image.getWidth() - other.image.getWidth()) <= 1
                && Math.abs(image.getHeight() - other.image.getHeight()) <= 1;
    }

    boolean isSameAs(Picture other) {
        return image.getWidth() == other.image.getWidth()
                && image.getHeight() == other.image.getHeight()
                && difference(other) == 0;
    }

    /** Return the share of pixels that look different, 0 to 1. */
    double difference(Picture other) {
        int width = Math.min(image.getWidth(), other.image.getWidth());
        int height = Math.min(image.getHeight(), other.image.getHeight());
        int different = 0;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                different += differs(image.getRGB(x, y), other.image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / (width * height);
    }

    private static boolean differs(int one, int other) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > VISIBLE) {
                return true;
            }
        }
        return false;
    }

    void save(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, png);
    }
}
