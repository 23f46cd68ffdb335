package org.hanse.api.view;

import java.util.List;
import java.util.Map;
import org.hanse.api.security.Caller;

/**
 * Loads the models of a fragment, for all appearances of its slot on a page in one call.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface FragmentSource {

    /**
     * Return the fragments by subject.
     *
     * @param caller who looks
     * @param contexts all appearances of the slot on the page, at most {@link org.hanse.api.Window#MAX}
     * @return a fragment for each subject that has one; a subject without one shows nothing
     */
    Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts);

    /**
     * Return a version for each subject whose fragment may be kept once it is rendered.
     *
     * <p>A kept fragment is shown again, in the same language, to every caller while its version stays the same; only
     * the others are loaded. Keep only what looks the same to everybody who sees the page: it is loaded for a caller who
     * is not signed in. By default nothing is kept.
     */
    default Map<Long, Long> versions(List<SlotContext> contexts) {
        return Map.of();
    }

    /**
     * Return whether the fragments are kept with what they belong to: rendered together with it, and shown with it again
     * until it changes. Nothing is asked of the source meanwhile, which makes this the cheapest way to show something.
     *
     * <p>The fragment must look the same to everybody who sees the page: it is loaded for a caller who is not signed in,
     * and has no form. When data of the plugin changes what it shows,
     * say so in the same transaction: {@link org.hanse.api.forum.Topics#touch} for posts. Where core keeps nothing, such
     * fragments are loaded like others. By default they are not kept.
     */
    default boolean keptWithSubject() {
        return false;
    }
}
