package org.hanse.host.thymeleaf;

import java.util.Set;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Shows slots and views of Hanse in Thymeleaf pages: {@code engine.addDialect(new HanseDialect())}.
 *
 * <p>An attribute is text, such as {@code hanse:slot="host.latest-topics"}, unless it has an expression in it: then it is
 * evaluated as Thymeleaf's own are, such as {@code hanse:uri="@{/guide/{id}(id=${guide.id})}"}.
 */
public final class HanseDialect extends AbstractProcessorDialect {

    /** Create the dialect, with the prefix {@code hanse}. */
    public HanseDialect() {
        super("Hanse", "hanse", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new HeadProcessor(prefix),
                new SlotProcessor(prefix),
                new ViewProcessor(prefix),
                // Browsers need not see xmlns:hanse.
                new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix));
    }
}
