package org.hanse.core.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanse.core.community.Scene.refuses;

import jakarta.ws.rs.core.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.hanse.api.ErrorCode;
import org.hanse.api.community.Community;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Role;
import org.hanse.api.view.Links;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.picture.SentPicture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommunityPicturesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Scene scene;

    private void start(Product product, Visibility visibility) {
        scene = new Scene(DATABASES, product, visibility, JoinPolicy.OPEN);
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void pictures_are_cut_to_their_shapes_and_shown_in_lists_and_above_the_name(Product product) throws IOException {
        start(product, Visibility.LISTED);
        assertThat(take(scene.ada, "avatar", picture(400, 300))).isEqualTo(303);
        assertThat(take(scene.ada, "banner", picture(900, 700))).isEqualTo(303);

        BufferedImage avatar = read(get(scene.as(scene.bo), community().avatar().hash(), 128));
        BufferedImage banner = read(get(scene.as(scene.bo), community().banner().hash(), 1440));
        assertThat(new int[] {avatar.getWidth(), avatar.getHeight(), banner.getWidth(), banner.getHeight()})
                .containsExactly(128, 128, 1440, 288);
        String small = "/community/pictures/%d/%s/128"
                .formatted(scene.id(), community().avatar().hash());
        String large = "/community/pictures/%d/%s/1440"
                .formatted(scene.id(), community().banner().hash());
        assertThat(home(scene.as(scene.bo))).contains(small);
        assertThat(about(scene.as(scene.bo))).contains(small, large, "alt=\"Pumps in a row\"");
        Community shown = community();
        String told = scene.ask(
                Links.class,
                links -> CommunityJson.of(shown, URI.create("c/pumps"), links).banner());
        assertThat(told).isEqualTo(large);
        assertThat(home(scene.domains.outsider())).contains(small);
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void a_picture_is_there_for_those_who_may_know_of_the_community_until_it_is_taken_away(Product product)
            throws IOException {
        start(product, Visibility.SECRET);
        take(scene.ada, "avatar", picture(64, 64));
        String hash = community().avatar().hash();

        Response kept = get(scene.as(scene.ada), hash, 64);
        assertThat(kept.getHeaderString("Cache-Control")).contains("private", "immutable");
        assertThat(kept.getHeaderString("Cross-Origin-Resource-Policy")).isEqualTo("same-site");
        refuses(ErrorCode.NOT_FOUND, () -> get(scene.as(scene.bo), hash, 64));
        refuses(ErrorCode.NOT_FOUND, () -> get(scene.domains.outsider(), hash, 64));
        scene.domains.sql("update hanse_community set openness = 3 where id = " + scene.id());
        assertThat(get(scene.domains.outsider(), hash, 64).getHeaderString("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");

        take(scene.ada, "avatar", new byte[0]);
        assertThat(community().avatar().hash()).isEqualTo(hash);
        scene.domains.answer(
                scene.as(scene.ada), PicturePages.class, pages -> pages.remove(scene.community.slug(), "avatar"));
        assertThat(community().avatar().hash()).isEmpty();
        refuses(ErrorCode.NOT_FOUND, () -> get(scene.as(scene.ada), hash, 64));
        assertThat(home(scene.as(scene.ada))).contains("hanse-mark").doesNotContain("/pictures/");
    }

    @ParameterizedTest
    @EnumSource(value = Product.class, names = "H2")
    void only_who_edits_a_community_gives_it_pictures_and_what_is_no_picture_is_refused(Product product)
            throws IOException {
        start(product, Visibility.PUBLIC);
        long mia = scene.member("Mia", Role.MEMBER);
        refuses(ErrorCode.FORBIDDEN, () -> take(mia, "avatar", picture(64, 64)));
        refuses(ErrorCode.FORBIDDEN, () -> take(scene.bo, "banner", picture(900, 700)));

        assertThat(take(scene.ada, "avatar", "<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(422);
        assertThat(take(scene.ada, "banner", picture(64, 64))).isEqualTo(422);
        assertThat(community().banner().hash()).isEmpty();
    }

    private int take(long member, String look, byte[] file) {
        SentPicture sent = SentPicture.of(file, "centre", "Pumps in a row");
        return scene.domains
                .answer(scene.as(member), PicturePages.class, pages -> pages.take(scene.community.slug(), look, sent))
                .getStatus();
    }

    private Response get(Caller caller, String hash, int width) {
        return scene.domains.answer(caller, PictureResource.class, resource -> resource.get(scene.id(), hash, width));
    }

    private static BufferedImage read(Response answer) throws IOException {
        return ImageIO.read(new ByteArrayInputStream((byte[]) answer.getEntity()));
    }

    private Community community() {
        return scene.ask(
                CommunityBook.class,
                book -> book.find(scene.as(scene.ada), scene.id()).orElseThrow());
    }

    private String home(Caller caller) {
        return scene.domains.page(caller, HomePage.class, page -> page.home(null, null));
    }

    private String about(Caller caller) {
        return scene.domains.page(caller, AboutPage.class, page -> page.show(scene.community.slug(), "about"));
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file);
        return file.toByteArray();
    }
}
