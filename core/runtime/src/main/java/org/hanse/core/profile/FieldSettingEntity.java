package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hanse.api.profile.Audience;
import org.jspecify.annotations.Nullable;

/** What administrators decided about a field; one that they added has a type. */
@Entity(name = "core_profile_field")
@Table(name = "hanse_profile_field")
@NamedQuery(
        name = "core_profile_field.all",
        query = "select new org.hanse.core.profile.FieldSetting(f.field, f.place, f.required, f.audience, f.type,"
                + " f.english, f.french, f.options, f.editor) from core_profile_field f order by f.field")
public class FieldSettingEntity {

    /** More than anybody fills in. */
    static final int MOST = 500;

    @Id
    @Column(length = 100)
    private String field = "";

    @Column
    private @Nullable Integer place;

    @Column
    private @Nullable Boolean required;

    @Column
    private @Nullable Integer audience;

    @Column(length = 100)
    private String type = "";

    @Column(length = 200)
    private String english = "";

    @Column(length = 200)
    private String french = "";

    @Column(length = 2000)
    private String options = "";

    @Column
    private int editor;

    @Version
    private long version;

    /** For the persistence provider. */
    protected FieldSettingEntity() {}

    FieldSettingEntity(String field) {
        this.field = field;
    }

    void decide(int newPlace, boolean nowRequired, Audience shownTo) {
        place = newPlace;
        required = nowRequired;
        audience = shownTo.ordinal();
    }

    void add(NewField added) {
        type = added.type();
        english = added.english();
        french = added.french();
        options = added.options();
        editor = added.editor().ordinal();
    }
}
