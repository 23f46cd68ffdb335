package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.profile.FieldType;
import org.hanse.api.profile.Profiles;

/** The fields that profiles have in this generation. */
@ApplicationScoped
class Fields {

    private final Extensions extensions;

    @Inject
    Fields(Extensions extensions) {
        this.extensions = extensions;
    }

    /** Return the fields in plugin order, without those whose type nobody provides. */
    List<Field> all() {
        Map<String, FieldType> types = extensions.of(Profiles.FIELD_TYPE).stream()
                .collect(Collectors.toMap(Extension::name, Extension::value));
        return extensions.of(Profiles.FIELD).stream()
                .flatMap(field ->
                        Optional.ofNullable(types.get(field.value().type()))
                                .map(type -> Field.of(field, type))
                                .stream())
                .toList();
    }
}
