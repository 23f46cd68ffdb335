package org.hanse.core.rest.sample;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;

/** A form. */
public record LampForm(
        @FormParam("name") @Size(min = 2) String name,
        @FormParam("watts") @DefaultValue("7") int watts,
        @QueryParam("from") String from) {}
