package org.hanse.core.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.privacy.Retention;

/** How long each class of data is kept, and what deletes it then. */
@ApplicationScoped
public class Retentions {

    static final int SHORTEST = 1;
    static final int LONGEST = 36_500;

    private static final int MOST = 1000;

    private final EntityManager entities;
    private final Extensions extensions;
    private final DataClasses classes;
    private final Clock clock;

    @Inject
    Retentions(EntityManager entities, Extensions extensions, DataClasses classes, Clock clock) {
        this.entities = entities;
        this.extensions = extensions;
        this.classes = classes;
        this.clock = clock;
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected Retentions() {
        this(null, null, null, null);
    }

    /**
     * A class of data that is kept for a time.
     *
     * @param key {@code plugin:name}
     * @param days for how many days it is kept
     * @param before what was last used before goes
     */
    record Kept(String key, int days, Instant before, Retention retention) {}

    /** Return the classes that are kept for a time. */
    List<Kept> all() {
        Map<String, Integer> chosen = chosen();
        Map<String, Retention> known =
                extensions.of(Privacy.RETENTION).stream().collect(Collectors.toMap(Extension::name, Extension::value));
        return classes.all().stream()
                .flatMap(data ->
                        Optional.ofNullable(known.get(data.key()))
                                .map(retention -> kept(data, chosen, retention))
                                .stream())
                .toList();
    }

    private Kept kept(DataClass data, Map<String, Integer> chosen, Retention retention) {
        int days = chosen.getOrDefault(data.key(), days(data.data().retention()));
        return new Kept(data.key(), days, clock.instant().minus(days, ChronoUnit.DAYS), retention);
    }

    private int days(Period period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Math.toIntExact(ChronoUnit.DAYS.between(today, today.plus(period)));
    }

    private Map<String, Integer> chosen() {
        return entities
                .createNamedQuery("core_retention.all", RetentionEntity.class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(RetentionEntity::data, RetentionEntity::days));
    }

    /** Return for how many days each class is kept that is kept for a time, by its key. */
    public Map<String, Integer> days() {
        return all().stream().collect(Collectors.toMap(Kept::key, Kept::days));
    }

    /** Return how much of each class would go now, by its key. */
    public Map<String, Long> due() {
        return all().stream()
                .collect(Collectors.toMap(Kept::key, each -> each.retention().count(each.before())));
    }

    /** Keep a class for so many days. */
    @Transactional
    public void keep(String key, int days) {
        if (days < SHORTEST
                || days > LONGEST
                || all().stream().noneMatch(each -> each.key().equals(key))) {
            throw new HanseException(
                    ErrorCode.INVALID,
                    "'%s' is not kept for %d days: name a class that is kept for a time, and a number of days from %d to %d"
                            .formatted(key, days, SHORTEST, LONGEST));
        }
        RetentionEntity present = entities.find(RetentionEntity.class, key);
        if (present == null) {
            entities.persist(new RetentionEntity(key, days));
        } else {
            present.keep(days);
        }
    }
}
