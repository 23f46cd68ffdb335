package org.hanse.core.signal;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.privacy.PersonalData;
import org.hanse.api.privacy.Privacy;

/** What signals contribute to core. */
public final class SignalModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.add(Privacy.PERSONAL_DATA, "signals", PersonalData.in("hanse_signal", "hanse_signal_delivery"))
                .add(Privacy.EXPORTER, SignalData.class)
                .add(Privacy.ERASER, SignalData.class);
    }
}
