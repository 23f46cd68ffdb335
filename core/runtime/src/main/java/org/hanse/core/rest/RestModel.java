package org.hanse.core.rest;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.glassfish.jersey.server.ResourceConfig;
import org.hanse.api.security.Caller;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.view.Messages;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a {@link RestApplication} is made of, as far as it needs no beans: it can be made while the container starts. */
public final class RestModel {

    private final RestEnvironment environment;
    private final Mounts mounts;
    private final ResourceConfig config;
    private final ValidatorFactory validation;

    private RestModel(RestEnvironment environment, Mounts mounts, ResourceConfig config, ValidatorFactory validation) {
        this.environment = environment;
        this.mounts = mounts;
        this.config = config;
        this.validation = validation;
    }

    /**
     * Make the model.
     *
     * @param plugins core and the plugins, whose plans list resources
     * @param composed the loader that sees all classes of the generation
     * @param environment what surrounds the application
     * @param reader who reads what is answered, for the language of errors
     * @param extraProviders further providers of Jakarta REST
     * @throws BuildFault in phase REST, naming the plugin whose resources form no valid model
     */
    public static RestModel of(
            List<LoadedPlugin> plugins,
            ClassLoader composed,
            RestEnvironment environment,
            Supplier<Caller> reader,
            List<Object> extraProviders) {
        Mounts mounts = new Mounts(plugins);
        try {
            ResourceConfig config = JerseyConfiguration.create(
                    mounts, environment, composed, new ProblemMapper(reader), extraProviders);
            return new RestModel(environment, mounts, config, validation(composed, reader));
        } catch (BuildFault fault) {
            throw fault;
        } catch (RuntimeException e) {
            throw mounts.fault(e);
        }
    }

    private static ValidatorFactory validation(ClassLoader composed, Supplier<Caller> reader) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .externalClassLoader(composed)
                .messageInterpolator(new ParameterMessageInterpolator(
                        Messages.LANGUAGES,
                        Locale.ENGLISH,
                        asked -> Messages.spoken(reader.get().locale()),
                        false))
                .buildValidatorFactory();
    }

    RestEnvironment environment() {
        return environment;
    }

    Mounts mounts() {
        return mounts;
    }

    ResourceConfig config() {
        return config;
    }

    ValidatorFactory validation() {
        return validation;
    }
}
