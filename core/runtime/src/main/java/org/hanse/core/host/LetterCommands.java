package org.hanse.core.host;

import java.io.PrintStream;
import java.util.List;
import org.hanse.core.signal.DeadLetter;
import org.hanse.core.signal.DeadLetters;

/** The commands over signals that could not be delivered. */
final class LetterCommands {

    private static final int MOST = 1000;

    private LetterCommands() {}

    static int list(Installation installation, List<String> arguments, PrintStream out) {
        List<DeadLetter> letters = installation.letters().latest(MOST);
        letters.forEach(letter -> out.printf(
                "%d %s  %s of %s: %s%n",
                letter.signal(), letter.listener(), letter.kind(), letter.sent(), letter.failure()));
        if (letters.isEmpty()) {
            out.println("everything was delivered");
        }
        return Command.Work.DONE;
    }

    static int retry(Installation installation, List<String> arguments, PrintStream out) {
        DeadLetters letters = installation.letters();
        long again = arguments.size() < 2
                ? letters.latest(MOST).stream()
                        .filter(letter -> letters.retry(letter.signal(), letter.listener()))
                        .count()
                : letters.retry(PluginCommands.number(arguments.get(0)), arguments.get(1)) ? 1 : 0;
        out.printf("%d to be delivered again%n", again);
        return arguments.size() >= 2 && again == 0 ? Command.Work.FAILED : Command.Work.DONE;
    }
}
