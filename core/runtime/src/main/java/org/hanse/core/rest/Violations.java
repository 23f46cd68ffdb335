package org.hanse.core.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/** Tells a client which of its values are not acceptable. */
final class Violations {

    private Violations() {}

    static Problem problem(ConstraintViolationException e, String instance) {
        List<Problem.Violation> violations = e.getConstraintViolations().stream()
                .map(violation -> new Problem.Violation(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.Violation::field).thenComparing(Problem.Violation::message))
                .toList();
        return Problem.of("invalid", 422, "some values are not acceptable: see violations", instance)
                .withViolations(violations);
    }

    /** The path begins with our method and its parameter, which are nobody's business. */
    private static String field(ConstraintViolation<?> violation) {
        StringJoiner path = new StringJoiner(".");
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                path.add(node.getName());
            }
        }
        return path.length() == 0 ? parameter : path.toString();
    }
}
