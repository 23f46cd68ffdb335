package org.hanse.plugin.stackexchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** One row of a file: where it stands, and its attributes. */
record Row(String file, long line, Map<String, String> attributes) {

    String where() {
        return file + ":" + line;
    }

    boolean has(String name) {
        return attributes.containsKey(name);
    }

    String required(String name) throws MalformedRow {
        String value = attributes.get(name);
        if (value == null) {
            throw new MalformedRow("attribute %s is missing".formatted(name));
        }
        return value;
    }

    String optional(String name) {
        return attributes.getOrDefault(name, "");
    }

    long id(String name) throws MalformedRow {
        return number(name, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    int integer(String name) throws MalformedRow {
        return (int) number(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Return a number as a key, in one spelling. */
    String key(String name) throws MalformedRow {
        return Long.toString(id(name));
    }

    /** Return a number as a key; empty if there is no such attribute. */
    String optionalKey(String name) throws MalformedRow {
        return has(name) ? key(name) : "";
    }

    /** Return a time; dumps write UTC without saying so. */
    Instant time(String name) throws MalformedRow {
        String value = required(name);
        try {
            LocalDateTime time = LocalDateTime.parse(value);
            if (time.getYear() >= 1990 && time.getYear() < 2100) {
                return time.toInstant(ZoneOffset.UTC);
            }
        } catch (DateTimeException e) {
            // Reported below, as an impossible year is.
        }
        throw new MalformedRow("attribute %s is no time such as 2018-02-06T20:19:50.957".formatted(name));
    }

    private long number(String name, long least, long most) throws MalformedRow {
        String value = required(name);
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, as a number out of range is.
        }
        throw new MalformedRow("attribute %s is no whole number".formatted(name));
    }
}
