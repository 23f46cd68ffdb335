package org.hanse.core.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.privacy.Export;
import org.hanse.api.privacy.Exporter;

/** Tells members the mail to them that waits, or was sent within the last day. */
final class LetterExporter implements Exporter {

    private static final int MOST = 1000;

    private final EntityManager entities;
    private final ObjectMapper mapper = new ObjectMapper();

    @Inject
    LetterExporter(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void export(long member, Export to) {
        List<?> letters = entities.createNativeQuery(
                        "select payload from hanse_signal where kind = ? and payload like ? order by id")
                .setParameter(1, Letter.class.getName())
                .setParameter(2, "%\"to\":" + member + ",%")
                .setMaxResults(MOST)
                .getResultList();
        letters.forEach(letter -> tell(read(letter), to));
    }

    private static void tell(JsonNode letter, Export to) {
        to.item(
                "letters",
                Map.of(
                        "title",
                        letter.path("title").asText(),
                        "text",
                        letter.path("text").asText(),
                        "written",
                        letter.path("written").asText()));
    }

    private JsonNode read(Object payload) {
        try {
            return mapper.readTree(String.valueOf(payload));
        } catch (JsonProcessingException e) {
            throw new HanseException(ErrorCode.INTERNAL, "a mail that waits cannot be read", e);
        }
    }
}
