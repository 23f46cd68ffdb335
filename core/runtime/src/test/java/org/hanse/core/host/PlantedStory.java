package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.hanse.core.fixture.RunningHanse;

/** What somebody tells about a life: a picture, places of work, knowledge, offers; and whom they invite. */
record PlantedStory(RunningHanse hanse, UnaryOperator<String> word) {

    private static final int SIDE = 96;

    void plant() throws Exception {
        picture();
        work();
        seek();
        invite();
    }

    private void picture() throws Exception {
        byte[] head = ("--edge\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nMe, "
                        + word.apply("words for the picture")
                        + "\r\n--edge\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"me.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(hanse.post(
                                PlantedMarkers.PERSON,
                                "/m/avatar",
                                "text/html",
                                "multipart/form-data; boundary=edge",
                                BodyPublishers.ofByteArrays(List.of(head, noise(), tail)))
                        .statusCode())
                .isEqualTo(303);
    }

    /** A picture like no other. */
    private static byte[] noise() throws IOException {
        Random random = new Random(4711);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
            image.setRGB(pixel % SIDE, pixel / SIDE, random.nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private void work() throws Exception {
        send(
                "/m/self/experience/0",
                Map.of(
                        "position",
                        "Keeper of " + word.apply("experience: position"),
                        "organisation",
                        word.apply("experience: organisation"),
                        "started",
                        "2019-04",
                        "ended",
                        "",
                        "description",
                        "Since then " + word.apply("experience: description"),
                        "skill",
                        word.apply("skill of an experience")));
        send("/m/self/skills", Map.of("skill", word.apply("skill"), "interest", word.apply("interest")));
    }

    private void seek() throws Exception {
        send(
                "/m/offer",
                Map.of("kind", "offered", "statement", "I lend " + word.apply("offer"), "until", "2026-03-01"));
    }

    private void invite() throws Exception {
        send(
                "/c/quay/invitations/mails",
                Map.of(
                        "address", word.apply("invitation: address") + "@example.org",
                        "note", "Come, " + word.apply("invitation: note")));
    }

    private void send(String path, Map<String, String> fields) throws Exception {
        assertThat(hanse.form(PlantedMarkers.PERSON, path, fields).statusCode())
                .as(path)
                .isEqualTo(303);
    }
}
