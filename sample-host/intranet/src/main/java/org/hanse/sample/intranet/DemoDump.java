package org.hanse.sample.intranet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A dump with invented content, whose dates are counted back from today, such as {@code @-3d09:15@}. */
record DemoDump(Path folder) {

    private static final Pattern DATE = Pattern.compile("@-(\\d+)d(\\d\\d:\\d\\d)@");
    private static final List<String> FILES = List.of("Users.xml", "Posts.xml", "Comments.xml", "Badges.xml");

    /** Write the dump of a community; return false if it was written before. */
    boolean write(String community, LocalDate today) throws IOException {
        if (Files.exists(folder)) {
            return false;
        }
        Files.createDirectories(folder);
        for (String file : FILES) {
            try (InputStream in = DemoDump.class.getResourceAsStream("demo/" + community + "/" + file)) {
                if (in != null) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    Files.writeString(folder.resolve(file), DATE.matcher(text).replaceAll(date -> date(date, today)));
                }
            }
        }
        return true;
    }

    private static String date(MatchResult match, LocalDate today) {
        return today.minusDays(Long.parseLong(match.group(1))) + "T" + match.group(2) + ":00.000";
    }
}
