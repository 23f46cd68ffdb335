package org.hanse.plugin.hello;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.view.Slots;

/** Says hello beside every profile. */
public final class HelloPlugin implements Plugin {
    @Override
    public void contribute(Contributions to) {
        to.fragment(Slots.PROFILE_ASIDE, "hello.vm");
    }
}
