package org.hanse.api.security;

/**
 * Who may see and change objects of any kind. Inject it.
 *
 * @since 0.1
 */
public interface Acls {

    /**
     * Return the ACL of a kind, such as {@link Acl#TOPIC}. It never fails: where the plugin of the kind is absent, or its
     * ACL throws, nobody sees anything of that kind.
     */
    Acl of(String kind);
}
