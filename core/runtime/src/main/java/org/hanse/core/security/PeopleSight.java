package org.hanse.core.security;

import org.hanse.api.security.Caller;
import org.hanse.api.settings.Setting;
import org.hanse.api.settings.Settings;

/** Who may see people: members, and everybody else only where that is configured. */
public final class PeopleSight {

    /** Whether those who are not signed in see profiles. */
    public static final Setting<Boolean> PUBLIC = Setting.flag("profile-public", false);

    private PeopleSight() {}

    /** Return whether a caller may see profiles. */
    public static boolean isOpenTo(Caller caller, Settings settings) {
        return caller.signedIn() || settings.get(PUBLIC);
    }
}
