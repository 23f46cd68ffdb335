package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.hanse.api.HanseException;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.profile.Connections;
import org.hanse.api.profile.Member;
import org.hanse.api.profile.Members;
import org.hanse.core.community.MembersPage;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.picture.Picture;
import org.hanse.core.picture.SentPicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AvatarsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private long ada;

    private void start(Product product) {
        domains = new Domains(DATABASES.of(product));
        ada = domains.member("Ada Lovelace");
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_picture_is_cut_square_written_anew_and_seen_where_people_are(Product product) throws IOException {
        start(product);
        assertThat(take(picture(300, 200, "jpg"), "right")).isEqualTo(303);
        Member shown = member();

        assertThat(shown.avatar()).matches("[0-9a-f]{16}");
        for (int size : List.of(32, 64, 128, 256)) {
            Picture square = find(domains.member("Bo"), shown.avatar(), size);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(square.content()));
            assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(size, size);
            // The right side of the picture is blue.
            assertThat(new Color(image.getRGB(size - 2, size / 2)).getBlue()).isGreaterThan(200);
        }
        String address = "/community/avatars/%d/%s/".formatted(ada, shown.avatar());
        assertThat(domains.page(domains.as(ada), ProfilePages.class, pages -> pages.show(ada, "")))
                .contains(address + "256")
                .contains("alt=\"Ada in blue\"");
        String slug = "port-" + ada;
        domains.request(() -> domains.get(Communities.class)
                .create(domains.as(ada), new NewCommunity(slug, "Port", "", "en", Visibility.PUBLIC)));
        assertThat(domains.page(domains.as(ada), MembersPage.class, pages -> pages.members(slug, null, null)))
                .contains(address + "128");
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_picture_is_seen_by_whoever_sees_people_and_by_nobody_once_it_is_gone(Product product) throws IOException {
        start(product);
        take(picture(64, 64, "png"), "");
        String hash = member().avatar();

        assertThatThrownBy(() -> domains.answer(
                        domains.outsider(), AvatarResource.class, resource -> resource.get(ada, hash, 64)))
                .isInstanceOf(HanseException.class);
        domains.publicProfiles.set(true);
        assertThat(domains.answer(domains.outsider(), AvatarResource.class, resource -> resource.get(ada, hash, 64))
                        .getHeaderString("Cache-Control"))
                .contains("private", "immutable");
        long bo = domains.member("Bo");
        assertThat(find(bo, hash, 64).content()).isNotEmpty();
        domains.request(() -> {
            domains.get(Connections.class).block(domains.as(ada), bo);
            return true;
        });
        assertThatThrownBy(() -> find(bo, hash, 64)).isInstanceOf(HanseException.class);
        domains.answer(domains.as(ada), AvatarPages.class, AvatarPages::remove);
        assertThat(member().avatar()).isEmpty();
        assertThatThrownBy(() -> find(ada, hash, 64)).isInstanceOf(HanseException.class);
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, names = "H2")
    void what_is_no_picture_or_would_fill_the_memory_is_refused_before_it_is_decoded(Product product)
            throws IOException {
        start(product);
        assertThat(take("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), ""))
                .isEqualTo(422);
        assertThat(take(picture(20, 400, "png"), "")).isEqualTo(422);
        byte[] bomb = picture(64, 64, "png");
        // Width and height stand in the first chunk: 40,000 pixels each.
        for (int at : new int[] {16, 20}) {
            bomb[at + 2] = (byte) 0x9c;
            bomb[at + 3] = 0x40;
        }
        assertThat(take(bomb, "")).isEqualTo(422);
        byte[] broken = picture(64, 64, "jpg");
        assertThat(take(java.util.Arrays.copyOf(broken, 300), "")).isEqualTo(422);
        assertThat(member().avatar()).isEmpty();
    }

    private int take(byte[] file, String focus) {
        return domains.answer(
                        domains.as(ada),
                        AvatarPages.class,
                        pages -> pages.take(SentPicture.of(file, focus, "Ada in blue")))
                .getStatus();
    }

    private Member member() {
        return domains.request(() -> domains.get(Members.class).find(ada).orElseThrow());
    }

    private Picture find(long reader, String hash, int size) {
        var answer =
                domains.answer(domains.as(reader), AvatarResource.class, resource -> resource.get(ada, hash, size));
        return new Picture(size, answer.getMediaType().toString(), (byte[]) answer.getEntity());
    }

    /** Red on the left, blue on the right. */
    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return file.toByteArray();
    }
}
