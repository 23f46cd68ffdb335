package org.hanse.core.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.profile.Audience;
import org.hanse.api.profile.FieldType;
import org.hanse.api.profile.Profiles;

/** The fields that profiles have in this generation, as administrators have arranged them. */
@ApplicationScoped
class Fields {

    private final Extensions extensions;
    private final EntityManager entities;

    @Inject
    Fields(Extensions extensions, EntityManager entities) {
        this.extensions = extensions;
        this.entities = entities;
    }

    /** Return the fields in their order, without those whose type nobody provides. */
    List<Field> all() {
        Map<String, FieldType> types = types();
        Map<String, FieldSetting> settings = settings();
        Stream<Field> contributed = extensions.of(Profiles.FIELD).stream()
                .flatMap(field -> Optional.ofNullable(types.get(field.value().type()))
                        .map(type -> Field.of(field, type, setting(settings, field)))
                        .stream());
        Stream<Field> own = settings.values().stream()
                .filter(FieldSetting::isOwn)
                .flatMap(setting ->
                        Optional.ofNullable(types.get(setting.type())).map(type -> Field.own(setting, type)).stream());
        return arranged(Stream.concat(contributed, own).toList());
    }

    /** Fields that nobody has placed keep the order of plugins behind those that somebody has. */
    private static List<Field> arranged(List<Field> fields) {
        return fields.stream()
                .sorted(Comparator.comparing(field -> field.setting().placed().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static FieldSetting setting(
            Map<String, FieldSetting> settings, Extension<org.hanse.api.profile.ProfileField> field) {
        return settings.getOrDefault(field.plugin() + ":" + field.value().name(), FieldSetting.NONE);
    }

    Map<String, FieldType> types() {
        return extensions.of(Profiles.FIELD_TYPE).stream()
                .collect(Collectors.toMap(
                        Extension::name, Extension::value, (first, second) -> first, LinkedHashMap::new));
    }

    private Map<String, FieldSetting> settings() {
        return entities.createNamedQuery("core_profile_field.all", FieldSetting.class)
                .setMaxResults(FieldSettingEntity.MOST)
                .getResultStream()
                .collect(Collectors.toMap(FieldSetting::field, Function.identity()));
    }

    /** Return the default audience of each field. */
    static Map<String, Audience> defaults(List<Field> fields) {
        return fields.stream()
                .collect(Collectors.toMap(Field::key, field -> field.spec().audience(), (first, second) -> first));
    }

    static boolean takesSeveral(String type) {
        return type.equals(Profiles.MULTI_SELECT) || type.equals(Profiles.CHECKBOXES);
    }
}
