package org.hanse.core.view;

import java.time.ZoneId;
import java.util.Locale;
import org.hanse.api.security.Caller;

/**
 * All that the look of something kept depends on.
 *
 * @param template the template, with its plugin
 * @param about what it shows
 * @param version the version of what it shows
 * @param guest whether it is shown to people who are not signed in
 * @param base the path that its addresses start with
 */
record RenderKey(
        String template, Object about, long version, boolean guest, Locale language, ZoneId zone, String base) {

    static RenderKey of(String template, Object about, long version, RenderContext context) {
        Caller caller = context.caller();
        Locale spoken = Messages.spoken(caller.locale());
        return new RenderKey(
                template,
                about,
                version,
                !caller.signedIn(),
                new Locale(spoken.getLanguage(), spoken.getCountry()),
                caller.zone(),
                context.links().base());
    }
}
