package org.hanse.bench;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first page of a start, as Hanse tells of it in the log.
 *
 * @param seconds since the process began
 * @param processor seconds of processor time by then
 * @param parts what they were spent on
 */
record FirstPage(double seconds, double processor, String parts) {

    private static final Pattern LINE = Pattern.compile(".*First page (\\d+) ms after the process began: (.*) \\(/.*");

    static Optional<FirstPage> of(String line, ProcessHandle process) {
        Matcher told = LINE.matcher(line);
        if (!told.matches()) {
            return Optional.empty();
        }
        double processor = process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
        return Optional.of(new FirstPage(Long.parseLong(told.group(1)) / 1000.0, processor, told.group(2)));
    }
}
