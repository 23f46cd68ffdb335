package org.hanse.doctor;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hanse.doctor.style.Look;

/** Does the font arrive that our text takes over from the page? */
final class FontCheck implements Check {

    private static final int MOST_FILES = 8;
    private static final String[] FONT = {"font-src", "default-src"};

    /** What stands for whatever the machine has. */
    private static final Pattern OF_SYSTEM = Pattern.compile(
            "(?:ui-)?(?:sans-)?serif|(?:ui-)?monospace|ui-rounded|system-ui|cursive|fantasy|math|emoji|-apple-system"
                    + "|blinkmacsystemfont|inherit|initial|unset|revert|revert-layer");

    /** What one of the usual systems brings along: a list that begins with it goes on with what others have. */
    private static final Set<String> COMMON = Set.of(
            "arial",
            "avenir",
            "avenir next",
            "baskerville",
            "book antiqua",
            "calibri",
            "cambria",
            "candara",
            "cantarell",
            "charter",
            "consolas",
            "courier",
            "courier new",
            "dejavu sans",
            "didot",
            "georgia",
            "gill sans",
            "helvetica",
            "helvetica neue",
            "iowan old style",
            "liberation sans",
            "lucida grande",
            "menlo",
            "noto sans",
            "optima",
            "palatino",
            "palatino linotype",
            "roboto",
            "segoe ui",
            "sitka text",
            "tahoma",
            "times",
            "times new roman",
            "trebuchet ms",
            "ubuntu",
            "verdana");

    @Override
    public List<Finding> examine(Visit visit) {
        if (!visit.has(Tier.MARKUP) && !visit.has(Tier.COMPONENT)) {
            return List.of();
        }
        // Ours asks for fonts of its own only where it stands alone.
        List<StyleSheet> sheets = StyleSheet.of(visit).stream()
                .filter(sheet -> visit.sheet().filter(sheet.address()::equals).isEmpty())
                .toList();
        List<String> families = families(sheets);
        if (families.isEmpty() || isOfSystem(families.get(0))) {
            return List.of(Finding.fine("fonts.none"));
        }
        String family = families.get(0);
        List<FontFace> faces = sheets.stream()
                .flatMap(sheet -> FontFace.in(sheet).stream())
                .filter(face -> face.family().equalsIgnoreCase(family))
                .limit(MOST_FILES)
                .toList();
        if (faces.isEmpty()) {
            boolean common = COMMON.contains(family.toLowerCase(Locale.ROOT));
            String next = families.size() > 1 ? families.get(1) : "serif";
            return List.of(common ? Finding.fine("fonts.none") : Finding.note("fonts.undeclared", family, next));
        }
        List<Finding> findings = new ArrayList<>();
        faces.forEach(face ->
                wrong(visit, face).filter(each -> !findings.contains(each)).ifPresent(findings::add));
        return findings.isEmpty() ? List.of(Finding.fine("fonts.fine", family, faces.size())) : findings;
    }

    private static Optional<Finding> wrong(Visit visit, FontFace face) {
        Optional<Finding> blocked = Policy.of(visit.page(), visit.document()).stream()
                .flatMap(policy -> policy.deciding(FONT).stream()
                        .filter(directive -> !policy.allows(directive, face.file(), ""))
                        .map(directive -> Finding.wrong(
                                "fonts.blocked",
                                face.family(),
                                source(face),
                                directive,
                                String.join(" ", policy.sources(directive)))))
                .findFirst();
        return blocked.isPresent() || face.isWithin() ? blocked : unread(visit, face);
    }

    private static String source(FontFace face) {
        return face.isWithin() ? "data:" : Visit.origin(face.file());
    }

    private static Optional<Finding> unread(Visit visit, FontFace face) {
        URI file = face.file();
        String page = Visit.origin(visit.page().address());
        boolean foreign = !Visit.origin(file).equals(page);
        Answer answer = visit.client().send("GET", file, foreign ? Map.of("Origin", page) : Map.of());
        if (!answer.ok()) {
            return Optional.of(Finding.wrong("fonts.missing", face.family(), file, answer.status()));
        }
        String allowed = answer.header("Access-Control-Allow-Origin").orElse("");
        return foreign && !allowed.equals("*") && !allowed.equals(page)
                ? Optional.of(Finding.wrong("fonts.refused", face.family(), Visit.origin(file), page))
                : Optional.empty();
    }

    /** Return the families that our text asks for, the first one first. */
    private static List<String> families(List<StyleSheet> sheets) {
        Look look = Look.of(sheets.stream().map(StyleSheet::text).toList(), false);
        try {
            String own = look.value("--hanse-font").orElse("inherit");
            String written = own.equals("inherit") ? look.value("font-family").orElse("") : own;
            return Stream.of(written.split(","))
                    .map(name -> name.replaceAll("[\"']", "").strip())
                    .filter(name -> !name.isEmpty())
                    .toList();
        } catch (NumberFormatException e) {
            // A variable that is set nowhere: the browser takes what the element around has.
            return List.of();
        }
    }

    private static boolean isOfSystem(String family) {
        return OF_SYSTEM.matcher(family.toLowerCase(Locale.ROOT)).matches();
    }
}
