package org.hanse.core.rest;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.innate.inject.InternalBinder;
import org.glassfish.jersey.media.multipart.MultiPartFeature;
import org.glassfish.jersey.media.sse.SseFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.internal.inject.ConfiguredValidator;
import org.glassfish.jersey.server.spi.internal.ValueParamProvider;
import org.hanse.core.container.Container;

/** What Jersey is made of here: nothing that it would find by itself. */
final class JerseyConfiguration {

    private static final Map<String, Object> PROPERTIES = Map.of(
            CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE,
            true,
            CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE,
            true,
            "jakarta.ws.rs.loadServices",
            false,
            ServerProperties.WADL_FEATURE_DISABLE,
            true,
            ServerProperties.BV_FEATURE_DISABLE,
            true,
            ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR,
            true,
            // The host's proxy may know another scheme and name than we do.
            ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED,
            true);

    private JerseyConfiguration() {}

    static ResourceConfig create(
            Mounts mounts,
            RestEnvironment environment,
            ClassLoader composed,
            ProblemMapper problems,
            List<Object> extra) {
        CrossOrigin others = new CrossOrigin(environment.origins());
        Gate gate = new Gate();
        RateLimit limit = new RateLimit(environment.limits(), environment.forwarded());
        ResourceConfig config = new ResourceConfig()
                .addProperties(PROPERTIES)
                .register(SseFeature.class)
                .register(MultiPartFeature.class)
                .registerInstances(new Refusals(), others, new SameOrigin(others), new FormsOnly(), new TextBodies())
                .registerInstances(limit.ofTokens(), limit, gate, new Unasked(gate))
                .registerInstances(
                        new JsonBody(Json.mapper(composed)),
                        new RenderedWriter(),
                        new ViewFilter(environment),
                        new Detours(),
                        new Redirects(),
                        new OwnCopy(),
                        problems)
                .registerInstances(extra.toArray());
        return config.registerResources(mounts.resources(new OpenApiDocument(composed, mounts).resource()));
    }

    /** The binding classes moved in Jersey 4: nobody else names them. */
    static final class Bindings extends InternalBinder {

        private final Container container;
        private final Validator validator;

        Bindings(Container container, Validator validator) {
            this.container = container;
            this.validator = validator;
        }

        @Override
        protected void configure() {
            bind(container).to(Container.class);
            bind(new ParameterValidation(validator)).to(ConfiguredValidator.class);
            bind(RecordParameters.class).to(ValueParamProvider.class).in(Singleton.class);
        }
    }
}
