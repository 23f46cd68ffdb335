package org.hanse.api.profile;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Members. Inject it.
 *
 * @since 0.1
 */
public interface Members {

    /** Find a member. */
    Optional<Member> find(long id);

    /** Find several members at once; those that do not exist are absent. */
    Map<Long, Member> find(Collection<Long> ids);

    /** Find the member whom a host knows under an issuer and a subject, never by e-mail address. */
    Optional<Member> find(String issuer, String subject);
}
