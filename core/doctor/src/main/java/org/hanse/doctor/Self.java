package org.hanse.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What Hanse says of itself.
 *
 * @param home the mount, as it was reached, with a slash at the end
 * @param time the time there
 * @param origin scheme, host and port as it believes that browsers see them
 * @param mount the path that its links begin with
 */
record Self(URI home, Instant time, String origin, String mount) {

    /** Return what is said at a mount, if Hanse is there. */
    static Optional<Self> at(URI home, Client client) {
        return read(client.get(home.resolve("doctor")));
    }

    static Optional<Self> read(Answer answer) {
        if (!answer.ok()) {
            return Optional.empty();
        }
        try {
            JsonNode said = new ObjectMapper().readTree(answer.body());
            if (!said.hasNonNull("origin") || !said.hasNonNull("mount")) {
                return Optional.empty();
            }
            Instant time = Instant.parse(said.path("time").asText());
            URI home = answer.address().resolve(".");
            return Optional.of(new Self(
                    home, time, said.path("origin").asText(), said.path("mount").asText()));
        } catch (IOException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
