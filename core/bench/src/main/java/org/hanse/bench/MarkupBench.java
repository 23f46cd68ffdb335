package org.hanse.bench;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.runtime.RuntimeSingleton;
import org.apache.velocity.runtime.parser.ParseException;
import org.hanse.core.view.MarkupCheck;

/** What the check of a fragment costs beside rendering it with bare Velocity, which escapes nothing. */
final class MarkupBench {

    private static final int ROUNDS = 9;
    private static final int TURNS = 20_000;
    private static final List<String> PEOPLE =
            IntStream.range(0, 20).mapToObj(i -> "Person " + i).toList();
    private static final String FRAGMENT =
            "<section class=\"hanse-section\"><h2 class=\"hanse-subtitle\">People</h2><ul>"
                    + "#foreach($person in $people)<li class=\"hanse-item\"><a class=\"hanse-item-title\" href=\"/m/$foreach.index\">"
                    + "$person</a> <span class=\"hanse-item-meta\">helps with this page</span></li>#end</ul></section>";

    private MarkupBench() {}

    static void run() throws ParseException {
        Template template = template();
        VelocityContext model = new VelocityContext();
        model.put("people", PEOPLE);
        String markup = rendered(template, model);
        IntSupplier render = () -> rendered(template, model).length();
        IntSupplier check = () -> MarkupCheck.find(markup).isPresent() ? 1 : 0;
        nanoseconds(render);
        nanoseconds(check);
        List<double[]> rounds = IntStream.range(0, ROUNDS)
                .mapToObj(i -> new double[] {nanoseconds(check) / 1000, nanoseconds(render) / 1000})
                .toList();
        System.out.printf(
                "a fragment of %d characters: check %s µs, rendering %s µs, ratio %s%n",
                markup.length(),
                Spread.of(rounds, round -> round[0]),
                Spread.of(rounds, round -> round[1]),
                Spread.of(rounds, round -> round[0] / round[1]));
    }

    private static Template template() throws ParseException {
        RuntimeSingleton.init();
        Template template = new Template();
        template.setRuntimeServices(RuntimeSingleton.getRuntimeServices());
        template.setName("fragment");
        template.setData(RuntimeSingleton.getRuntimeServices().parse(new StringReader(FRAGMENT), template));
        template.initDocument();
        return template;
    }

    private static String rendered(Template template, VelocityContext model) {
        StringWriter out = new StringWriter();
        template.merge(new VelocityContext(model), out);
        return out.toString();
    }

    private static double nanoseconds(IntSupplier work) {
        long sum = 0;
        long start = System.nanoTime();
        for (int i = 0; i < TURNS; i++) {
            sum += work.getAsInt();
        }
        double each = (double) (System.nanoTime() - start) / TURNS;
        return sum < 0 ? 0 : each;
    }
}
