package org.hanse.host.thymeleaf;

import java.util.HashMap;
import java.util.Map;
import org.hanse.api.view.Slot;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.util.EscapedAttributeUtils;

/**
 * A slot as the content of the element: {@code <section hanse:slot="host.latest-topics">}. The other attributes with the
 * prefix are its parameters. If nothing shows, the element goes, too.
 */
final class SlotProcessor extends HanseProcessor {

    SlotProcessor(String prefix) {
        super(prefix, "slot");
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler to) {
        Slot slot = new Slot(Values.of(context, value).orElse(""));
        Map<String, String> parameters = takeParameters(context, element, attribute, to);
        String shown = markup(context, (hanse, request) -> hanse.render(slot, parameters, request));
        if (shown.isEmpty()) {
            to.removeElement();
        } else {
            to.setBody(shown, false);
        }
    }

    private Map<String, String> takeParameters(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName own,
            IElementTagStructureHandler from) {
        Map<String, String> parameters = new HashMap<>();
        for (IAttribute each : element.getAllAttributes()) {
            AttributeName name = each.getAttributeDefinition().getAttributeName();
            if (own.getPrefix().equals(name.getPrefix()) && !name.equals(own)) {
                String text = EscapedAttributeUtils.unescapeAttribute(getTemplateMode(), each.getValue());
                Values.of(context, text).ifPresent(value -> parameters.put(name.getAttributeName(), value));
                from.removeAttribute(name);
            }
        }
        return parameters;
    }
}
