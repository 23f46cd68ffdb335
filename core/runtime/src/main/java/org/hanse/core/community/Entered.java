package org.hanse.core.community;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.JoinPolicy;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.security.Caller;
import org.hanse.core.view.CoreWords;

/** The form of a new community as somebody filled it in. */
record Entered(String slug, String name, String summary, String language, String visibility, String joining) {

    static Entered blank(Locale locale) {
        return new Entered("", "", "", locale.getLanguage(), Visibility.SIGNED_IN.name(), JoinPolicy.OPEN.name());
    }

    NewCommunity asked(Caller caller) {
        return new NewCommunity(
                slug.isBlank() ? slugOf(name) : slug.strip(),
                name.strip(),
                summary.strip(),
                language,
                visible(caller),
                joins(caller));
    }

    private Visibility visible(Caller caller) {
        return Arrays.stream(Visibility.values())
                .filter(each -> each.name().equals(visibility))
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.INVALID, CoreWords.to(caller, "community.refused.visibility", visibility)));
    }

    private JoinPolicy joins(Caller caller) {
        return Arrays.stream(JoinPolicy.values())
                .filter(each -> each.name().equals(joining))
                .findFirst()
                .orElseThrow(() -> new HanseException(
                        ErrorCode.INVALID, CoreWords.to(caller, "community.refused.joining", joining)));
    }

    private static String slugOf(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String slug = plain.substring(0, Math.min(plain.length(), 60));
        return slug.replaceAll("^-|-$", "");
    }
}
