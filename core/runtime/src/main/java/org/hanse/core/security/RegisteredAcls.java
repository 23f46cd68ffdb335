package org.hanse.core.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.Extensions;
import org.hanse.api.HanseException;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Acls;
import org.hanse.api.security.Caller;

/** The ACLs that plugins contribute, failing closed. */
@Dependent
class RegisteredAcls implements Acls {

    private final Extensions extensions;

    @Inject
    RegisteredAcls(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public Acl of(String kind) {
        return new FailingClosed(extensions.of(Acl.POINT).stream()
                .filter(extension -> extension.name().equals(kind))
                .map(Extension::value)
                .findFirst());
    }

    private record FailingClosed(Optional<Acl> acl) implements Acl {

        @Override
        public Set<Long> visible(Caller caller, Collection<Long> ids) {
            return ids.isEmpty() ? Set.of() : ask(() -> acl.map(asked -> asked.visible(caller, ids)), Set.of());
        }

        @Override
        public boolean canEdit(Caller caller, long id) {
            return ask(() -> acl.map(asked -> asked.canEdit(caller, id)), false);
        }

        @Override
        public Set<Long> audience(long id, Collection<Long> members) {
            return members.isEmpty() ? Set.of() : ask(() -> acl.map(asked -> asked.audience(id, members)), Set.of());
        }

        @Override
        public OptionalLong community(long id) {
            return ask(() -> acl.map(asked -> asked.community(id)), OptionalLong.empty());
        }

        /** The guard has counted the failure already. */
        private static <T> T ask(Supplier<Optional<T>> question, T closed) {
            try {
                return question.get().orElse(closed);
            } catch (HanseException e) {
                if (e.code() == ErrorCode.PLUGIN_FAILED) {
                    return closed;
                }
                throw e;
            }
        }
    }
}
