package org.hanse.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.hanse.api.privacy.Erasure;
import org.hanse.api.privacy.ErasureMode;
import org.hanse.api.profile.Members;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.hanse.core.picture.SentPicture;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileDataTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @ParameterizedTest
    @EnumSource(Product.class)
    void what_people_say_of_themselves_is_forgotten_with_them(Product product) throws IOException {
        try (Domains domains = new Domains(DATABASES.of(product))) {
            long ada = domains.member("Ada");
            fill(domains, ada);
            assertThat(left(domains, "avatar")).isEqualTo(4);
            assertThat(left(domains, "experience_skill")).isEqualTo(1);

            domains.answer(
                    domains.as(ada),
                    ProfileData.class,
                    data -> domains.inTransaction(() -> {
                        data.erase(new Erasure(ada, "Ada", ErasureMode.EVERYTHING));
                        return true;
                    }));
            assertThat(domains.request(() -> domains.get(Members.class).find(ada)))
                    .isEmpty();
            for (String table : List.of(
                    "experience_skill", "experience", "person_skill", "offer", "avatar", "audience", "saved_search")) {
                assertThat(left(domains, table)).as(table).isZero();
            }
        }
    }

    private static void fill(Domains domains, long ada) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "png", picture);
        domains.answer(
                domains.as(ada),
                AvatarPages.class,
                pages -> pages.take(SentPicture.of(picture.toByteArray(), "", "Marker picture")));
        domains.answer(domains.as(ada), SelfPages.class, pages -> pages.skills(form(Map.of("skill", "Marker skill"))));
        domains.answer(
                domains.as(ada), SavedSearchPages.class, pages -> pages.save("Marker search", "pumps", List.of()));
        Map<String, String> experience =
                Map.of("position", "Marker post", "started", "2019-04", "skill", "Marker skill");
        domains.answer(domains.as(ada), SelfPages.class, pages -> pages.experience(0, form(experience)));
        Map<String, String> offer = Map.of("statement", "Marker offer", "until", "2026-04-01");
        domains.answer(domains.as(ada), OfferPages.class, pages -> pages.store(form(offer)));
    }

    private static long left(Domains domains, String entity) {
        return domains.request(() -> domains.get(EntityManager.class)
                .createQuery("select count(e) from core_%s e".formatted(entity), Long.class)
                .getSingleResult());
    }

    private static MultivaluedHashMap<String, String> form(Map<String, String> entered) {
        return new MultivaluedHashMap<>(entered);
    }
}
