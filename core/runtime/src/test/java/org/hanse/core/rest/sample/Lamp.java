package org.hanse.core.rest.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Optional;

/** A body, in and out. */
public record Lamp(
        String id, @NotBlank String name, @Max(100) int watts, Instant since, Optional<String> note) {}
