package org.hanse.doctor.style;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Computes what stands for a number in CSS: {@code calc}, {@code min}, {@code max}, {@code clamp}, {@code l}, {@code 9%}. */
final class Arithmetic {

    private final Map<String, Double> names;
    private final double whole;

    /**
     * Create it.
     *
     * @param names what words stand for
     * @param whole what 100% is
     */
    Arithmetic(Map<String, Double> names, double whole) {
        this.names = names;
        this.whole = whole;
    }

    double of(String text) {
        String term = text.strip();
        int sum = operator(term, " + ", " - ");
        if (sum >= 0) {
            double left = of(term.substring(0, sum));
            double right = of(term.substring(sum + 3));
            return term.charAt(sum + 1) == '+' ? left + right : left - right;
        }
        int product = operator(term, "*", "/");
        if (product >= 0) {
            double left = of(term.substring(0, product));
            double right = of(term.substring(product + 1));
            return term.charAt(product) == '*' ? left * right : left / right;
        }
        return single(term);
    }

    private double single(String term) {
        if (term.endsWith(")")) {
            return function(term.substring(0, term.indexOf('(')), Text.arguments(term));
        }
        if (names.containsKey(term)) {
            return names.get(term);
        }
        if (term.equals("none")) {
            return 0;
        }
        return term.endsWith("%")
                ? Double.parseDouble(term.substring(0, term.length() - 1)) / 100 * whole
                : Double.parseDouble(term.replaceFirst("deg$", ""));
    }

    private double function(String name, List<String> arguments) {
        double[] values = arguments.stream().mapToDouble(this::of).toArray();
        return switch (name) {
            case "", "calc" -> values[0];
            case "min" -> DoubleStream.of(values).min().orElseThrow();
            case "max" -> DoubleStream.of(values).max().orElseThrow();
            case "clamp" -> Math.max(values[0], Math.min(values[1], values[2]));
            default -> throw new NumberFormatException(name);
        };
    }

    /** Return where the last of two operators stands outside of parentheses, -1 for nowhere. */
    private static int operator(String term, String one, String other) {
        int depth = 0;
        for (int i = term.length() - 1; i > 0; i--) {
            char c = term.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0 && (term.startsWith(one, i) || term.startsWith(other, i))) {
                return i;
            }
        }
        return -1;
    }
}
