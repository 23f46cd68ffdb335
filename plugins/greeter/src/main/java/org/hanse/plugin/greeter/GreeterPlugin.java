package org.hanse.plugin.greeter;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.badge.Badges;
import org.hanse.api.community.MemberJoined;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;
import org.hanse.api.settings.Setting;

/** Awards a badge to a member who has answered several newcomers. */
public final class GreeterPlugin implements Plugin {

    static final Setting<Integer> NEWCOMERS = Setting.number("newcomers", 3, 1, 100);

    @Override
    public void contribute(Contributions to) {
        to.setting(NEWCOMERS)
                .entities(Newcomer.class, Welcome.class)
                .beans(Welcomes.class)
                .on(MemberJoined.class, NewcomerListener.class)
                .add(Badges.RULE, "greeter", GreeterRule.class)
                .add(Privacy.PERSONAL_DATA, "newcomers", PersonalData.in("hanse_greeter_newcomer"))
                .add(Privacy.PERSONAL_DATA, "welcomes", PersonalData.in("hanse_greeter_welcome"))
                .add(Privacy.EXPORTER, WelcomesExporter.class)
                .add(Privacy.ERASER, WelcomesEraser.class);
    }
}
