package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The intranet's own login: a few accounts, a password that everybody knows, and the servlet session. */
final class Accounts {

    static final String PASSWORD = "demo";

    static final List<Account> ALL = List.of(
            new Account(
                    "camille",
                    "Camille Le Goff",
                    "Ingénieure hydraulique",
                    "Hydraulique",
                    Locale.FRENCH,
                    Set.of("engineers")),
            new Account(
                    "yann",
                    "Yann Kerbrat",
                    "Animateur du réseau",
                    "Hydraulique",
                    Locale.FRENCH,
                    Set.of("engineers", "facilitators")),
            new Account(
                    "grace",
                    "Grace Okafor",
                    "Head of digital workplace",
                    "Digital workplace",
                    Locale.ENGLISH,
                    Set.of("administrators")),
            new Account(
                    "malo", "Malo Trividic", "Jeune ingénieur, mesures", "Mesures", Locale.FRENCH, Set.of("engineers")),
            new Account(
                    "ines",
                    "Inès Ferrand",
                    "Prévisionniste des crues",
                    "Hydrologie",
                    Locale.FRENCH,
                    Set.of("engineers")),
            new Account("oliver", "Oliver Hughes", "Health and safety officer", "Safety", Locale.ENGLISH, Set.of()));

    private static final String SESSION_KEY = "intranet.login";

    private Accounts() {}

    /** Return where somebody works. */
    static String department(String login) {
        return find(login).map(Account::department).orElse("");
    }

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
