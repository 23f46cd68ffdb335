package org.hanse.sample.intranet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * A portrait of flat colours, drawn here so that the demonstration needs nobody's photograph.
 *
 * @param ground behind the person
 * @param skin of the face
 * @param hair round the face
 * @param coat below it
 * @param longHair whether the hair falls to the shoulders
 */
record DemoPortrait(Color ground, Color skin, Color hair, Color coat, boolean longHair) {

    private static final int SIDE = 512;

    byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(ground);
        brush.fillRect(0, 0, SIDE, SIDE);
        brush.setColor(hair);
        brush.fillOval(146, 92, 220, 240);
        if (longHair) {
            brush.fillRoundRect(146, 200, 220, 210, 90, 90);
        }
        brush.setColor(coat);
        brush.fillOval(86, 356, 340, 320);
        brush.setColor(skin);
        brush.fillRoundRect(220, 290, 72, 110, 60, 60);
        brush.fillOval(174, 132, 164, 200);
        brush.setColor(hair);
        brush.fillArc(160, 96, 192, 150, 15, 150);
        brush.setColor(hair.darker());
        brush.fillOval(216, 222, 16, 18);
        brush.fillOval(280, 222, 16, 18);
        brush.drawArc(226, 250, 60, 40, 200, 140);
        brush.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }
}
