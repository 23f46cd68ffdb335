package org.hanse.api.badge;

import org.hanse.api.ExtensionPoint;

/**
 * The extension points of badges.
 *
 * @since 0.1
 */
public final class Badges {

    /** Rules, each for the badge that has its name. */
    @SuppressWarnings("rawtypes")
    public static final ExtensionPoint<BadgeRule> RULE = ExtensionPoint.named("badge.rule", BadgeRule.class);

    private Badges() {}
}
