package org.hanse.host.thymeleaf;

import org.hanse.api.host.Hanse;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/** What belongs into the head of a page, in the place of the element: {@code <link hanse:head>}. */
final class HeadProcessor extends HanseProcessor {

    HeadProcessor(String prefix) {
        super(prefix, "head");
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler to) {
        to.replaceWith(markup(context, Hanse::head), false);
    }
}
