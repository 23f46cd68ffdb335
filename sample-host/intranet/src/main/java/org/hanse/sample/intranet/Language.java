package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;

/** French or English: of the account, otherwise of the browser. */
enum Language {
    FR(Map.of(
            "home", "Accueil",
            "documents", "Documents",
            "community", "Communauté",
            "people", "Annuaire",
            "signIn", "Se connecter",
            "signOut", "Se déconnecter",
            "login", "Identifiant",
            "password", "Mot de passe",
            "welcome", "Bonjour",
            "wrong", "Identifiant ou mot de passe inconnu.")),
    EN(Map.of(
            "home", "Home",
            "documents", "Documents",
            "community", "Community",
            "people", "People",
            "signIn", "Sign in",
            "signOut", "Sign out",
            "login", "User name",
            "password", "Password",
            "welcome", "Hello",
            "wrong", "Unknown user name or password."));

    private final Map<String, String> texts;

    Language(Map<String, String> texts) {
        this.texts = texts;
    }

    Map<String, String> texts() {
        return texts;
    }

    Locale locale() {
        return this == FR ? Locale.FRENCH : Locale.ENGLISH;
    }

    static Language of(HttpServletRequest request) {
        Locale locale = Accounts.current(request).map(Account::locale).orElseGet(request::getLocale);
        return locale.getLanguage().equals("fr") ? FR : EN;
    }
}
