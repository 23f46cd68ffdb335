package org.hanse.core.generation;

import org.hanse.core.view.Assets;
import org.hanse.core.view.Messages;
import org.hanse.core.view.MountLinks;
import org.hanse.core.view.PagePolicy;
import org.hanse.core.view.PageRenderer;
import org.hanse.core.view.SlotRenderer;

/**
 * What a generation shows.
 *
 * @param pages renders views
 * @param slots renders fragments
 * @param messages texts
 * @param assets files
 * @param policy what pages may load
 */
public record Presentation(
        PageRenderer pages, SlotRenderer slots, Messages messages, Assets assets, PagePolicy policy) {

    /** Return links below a base, such as {@code /app/community}. */
    public MountLinks links(String base) {
        return new MountLinks(base, assets);
    }
}
