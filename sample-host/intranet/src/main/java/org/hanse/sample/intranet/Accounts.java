package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The intranet's own login: three accounts, a password that everybody knows, and the servlet session. */
final class Accounts {

    static final String PASSWORD = "demo";

    static final List<Account> ALL = List.of(
            new Account("camille", "Camille Le Goff", "Ingénieure hydraulique", Locale.FRENCH, Set.of("engineers")),
            new Account(
                    "yann", "Yann Kerbrat", "Animateur du réseau", Locale.FRENCH, Set.of("engineers", "facilitators")),
            new Account(
                    "grace", "Grace Okafor", "Head of digital workplace", Locale.ENGLISH, Set.of("administrators")));

    private static final String SESSION_KEY = "intranet.login";

    private Accounts() {}

    static Optional<Account> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : find(String.valueOf(session.getAttribute(SESSION_KEY)));
    }

    static boolean signIn(HttpServletRequest request, String login, String password) {
        if (!PASSWORD.equals(password) || find(login).isEmpty()) {
            return false;
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(SESSION_KEY, login);
        return true;
    }

    static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static Optional<Account> find(String login) {
        return ALL.stream().filter(account -> account.login().equals(login)).findFirst();
    }
}
