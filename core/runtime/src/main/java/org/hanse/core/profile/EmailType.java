package org.hanse.core.profile;

import java.util.Locale;
import org.hanse.api.profile.FieldType;

/** An address to write to. */
class EmailType implements FieldType {

    @Override
    public String check(String entered, Locale locale) {
        String address = entered.strip();
        if (!HostPerson.isAddress(address)) {
            throw Rejection.of("profile.problem.email", locale);
        }
        return address;
    }

    @Override
    public String display(String stored, Locale locale) {
        return stored;
    }

    @Override
    public String input() {
        return "email";
    }
}
