package org.hanse.core.community;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hanse.api.security.Role;
import org.jspecify.annotations.Nullable;

/** Roles by community, read once they are asked for: most requests need none, or one that their own query brings. */
final class Roles extends AbstractMap<Long, Role> {

    private final Supplier<Map<Long, Role>> reader;
    private volatile @Nullable Map<Long, Role> read;

    Roles(Supplier<Map<Long, Role>> reader) {
        this.reader = reader;
    }

    private Map<Long, Role> read() {
        Map<Long, Role> known = read;
        if (known == null) {
            known = Map.copyOf(reader.get());
            read = known;
        }
        return known;
    }

    @Override
    public @Nullable Role get(Object community) {
        return read().get(community);
    }

    @Override
    public boolean containsKey(Object community) {
        return read().containsKey(community);
    }

    @Override
    public Set<Entry<Long, Role>> entrySet() {
        return read().entrySet();
    }
}
