package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Is the session of the host safe from scripts, from listeners and from other sites? */
final class CookieCheck implements Check {

    @Override
    public List<Finding> examine(Visit visit) {
        List<Finding> findings = new ArrayList<>();
        int seen = 0;
        for (Answer step : visit.steps()) {
            for (String header : step.all("Set-Cookie")) {
                seen++;
                examine(Cookie.of(header), step.address(), findings);
            }
        }
        if (findings.isEmpty() && visit.page().ok()) {
            findings.add(seen == 0 ? Finding.fine("cookies.none") : Finding.fine("cookies.fine", seen));
        }
        return findings;
    }

    private static void examine(Cookie cookie, URI address, List<Finding> findings) {
        boolean secure = address.getScheme().equals("https");
        if (cookie.crossesSites() && !cookie.has("secure")) {
            findings.add(Finding.wrong("cookies.none-insecure", cookie.name()));
        } else if (secure && !cookie.has("secure")) {
            findings.add(weigh(cookie, "cookies.secure"));
        }
        if (cookie.isOfSession() && !cookie.has("httponly")) {
            findings.add(Finding.wrong("cookies.httponly", cookie.name()));
        }
        if (!cookie.has("samesite")) {
            findings.add(weigh(cookie, "cookies.samesite"));
        }
    }

    private static Finding weigh(Cookie cookie, String key) {
        return cookie.isOfSession() ? Finding.wrong(key, cookie.name()) : Finding.note(key, cookie.name());
    }
}
