package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Does Hanse know where browsers find it: the sub-path, behind proxies, and the origin? */
final class MountCheck implements Check {

    @Override
    public List<Finding> examine(Visit visit) {
        if (visit.self().isEmpty()) {
            return visit.shows()
                    ? List.of(Finding.wrong(
                            "mount.silent", visit.parts().get(0).mount().resolve("doctor")))
                    : List.of();
        }
        Self self = visit.self().get();
        String real = trimmed(self.home().getRawPath());
        String believed = self.mount();
        List<Finding> findings = new ArrayList<>();
        if (!believed.equals(real)) {
            findings.add(
                    Finding.wrong(kind(real, believed), real.isEmpty() ? "/" : real, believed, prefix(real, believed)));
        }
        URI site = self.home();
        if (!self.origin().equals(Visit.origin(site))) {
            String key = self.origin()
                            .replaceFirst("^https?", "")
                            .equals(Visit.origin(site).replaceFirst("^https?", ""))
                    ? "mount.scheme"
                    : "mount.origin";
            findings.add(Finding.wrong(key, Visit.origin(site), self.origin()));
        }
        if (findings.isEmpty()) {
            findings.add(Finding.fine("mount.fine", self.home()));
        }
        return findings;
    }

    private static String kind(String real, String believed) {
        if (real.endsWith(believed)) {
            return "mount.lost";
        }
        return believed.endsWith(real) ? "mount.doubled" : "mount.other";
    }

    /** Return what one of the two has more than the other at its start. */
    private static String prefix(String real, String believed) {
        String longer = real.length() > believed.length() ? real : believed;
        String shorter = real.length() > believed.length() ? believed : real;
        return longer.endsWith(shorter) ? longer.substring(0, longer.length() - shorter.length()) : longer;
    }

    private static String trimmed(String path) {
        return path.substring(0, path.length() - 1);
    }
}
