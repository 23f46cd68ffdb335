package org.hanse.sample.intranet;

import java.util.Locale;
import java.util.Set;

/** Somebody who may sign in to the intranet. */
record Account(String login, String name, String role, String department, Locale locale, Set<String> groups) {

    boolean administrator() {
        return groups.contains("administrators");
    }
}
