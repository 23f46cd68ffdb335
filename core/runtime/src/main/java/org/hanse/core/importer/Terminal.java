package org.hanse.core.importer;

import java.io.Console;
import java.io.PrintStream;

/** Tells whether a person watches. */
final class Terminal {

    private Terminal() {}

    static boolean watches(PrintStream out) {
        Console console = System.console();
        return out == System.out && console != null && isTerminal(console);
    }

    /** From JDK 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
