package org.hanse.core.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.host.HostUser;
import org.hanse.api.profile.ProfileField.Editor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills the fields that are the host's to fill, when people come. */
@ApplicationScoped
public class HostFields {

    private static final Logger LOG = LoggerFactory.getLogger(HostFields.class);
    private static final int REMEMBERED = 10_000;
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final Fields fields;
    private final ProfileForm form;
    private final ProfileEditing editing;
    private final Cache<Long, HostUser> asked = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(TRUSTED)
            .build();

    @Inject
    HostFields(Fields fields, ProfileForm form, ProfileEditing editing) {
        this.fields = fields;
        this.form = form;
        this.editing = editing;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected HostFields() {
        this(null, null, null);
    }

    /** Return whether the host has to be asked about a member, because nobody has for a while. */
    public boolean isDue(long member, HostUser user) {
        return !user.equals(asked.getIfPresent(member));
    }

    /** Take over what the host says of a member, by the keys of fields; what does not fit is left out and logged. */
    public void follow(long member, HostUser user, Map<String, String> said) {
        asked.put(member, user);
        if (said.isEmpty()) {
            return;
        }
        List<Entry> entries = fields.all().stream()
                .filter(field -> field.isEditedBy(Editor.HOST) && said.containsKey(field.key()))
                .map(field -> entry(field, said.getOrDefault(field.key(), "")))
                .filter(Entry::isGood)
                .toList();
        editing.store(member, entries, Map.of());
    }

    private Entry entry(Field field, String value) {
        List<String> values = value.isBlank() ? List.of() : field.split(value);
        Entry entry = form.check(field, values, AudienceChoice.DEFAULT, Locale.ENGLISH);
        if (!entry.isGood()) {
            LOG.warn("The host says what field {} does not take: {}", field.key(), entry.problem());
        }
        return entry;
    }
}
