package org.hanse.core.rest;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.server.model.Parameter;
import org.glassfish.jersey.server.model.ResourceMethod;

/** Refuses bodies that are no form where a method asks for fields of one, with or without {@code @Consumes}. */
final class FormsOnly implements ContainerRequestFilter {

    private final Map<ResourceMethod, Boolean> forms = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        ResourceMethod method = ((ExtendedUriInfo) request.getUriInfo()).getMatchedResourceMethod();
        MediaType type = request.getMediaType();
        if (method != null
                && forms.computeIfAbsent(method, FormsOnly::takesForm)
                && (type == null || !TextBodies.isForm(type))) {
            throw new NotSupportedException();
        }
    }

    private static boolean takesForm(ResourceMethod method) {
        return method.getInvocable().getParameters().stream().anyMatch(FormsOnly::isField);
    }

    private static boolean isField(Parameter parameter) {
        return parameter.getSource() == Parameter.Source.FORM
                || RecordParameters.isRecord(parameter)
                        && RecordParameters.components(parameter.getRawType()).stream()
                                .anyMatch(FormsOnly::isField);
    }
}
