package org.hanse.api.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a REST endpoint asks of its caller: put it on a resource class, or on a method that asks for something
 * else than the others of its class.
 *
 * <p>A generation with an endpoint that declares nothing is not built. {@link #SIGNED_IN} and {@link #ADMINISTRATOR} are
 * checked before the endpoint is reached. The key of a {@link Permission} says which one the endpoint demands of its
 * caller once it knows the object, and with it the community: by {@link Caller#can}, before anything else. An answer of an
 * endpoint that did not ask does not reach the caller, who is answered 403. In each case the object itself is looked up
 * within what the caller may see.
 *
 * @since 0.1
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Requires {

    /** Ask for nothing: what the answer shows depends on what the caller may see. */
    String ANYBODY = "anybody";

    /** Ask that somebody is signed in; others are answered 401. */
    String SIGNED_IN = "signed-in";

    /** Ask for an administrator of Hanse; others are answered 404, as if there were nothing. */
    String ADMINISTRATOR = "administrator";

    /** Count a request as reading if it is a GET, and as writing otherwise. */
    String BY_METHOD = "";

    /** Count a request as reading, of which people may do much. */
    String READING = "reading";

    /** Count a request as writing. */
    String WRITING = "writing";

    /** Count a request as costly, of which people may do little: a search, an invitation, an export, a token. */
    String COSTLY = "costly";

    /** Do not count a request. */
    String UNLIMITED = "unlimited";

    /**
     * Return the budget that a request takes from: {@link #BY_METHOD}, {@link #READING}, {@link #WRITING},
     * {@link #COSTLY} or {@link #UNLIMITED}. Whoever has none left is answered 429 with {@code Retry-After}.
     */
    String budget() default BY_METHOD;

    /** Return {@link #ANYBODY}, {@link #SIGNED_IN}, {@link #ADMINISTRATOR} or the key of a contributed permission. */
    String value();
}
