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

/** A slot as the content of the element; the other attributes with the prefix are its parameters. */
abstract class PlaceProcessor extends HanseProcessor {

    PlaceProcessor(String prefix, String attribute) {
        super(prefix, attribute);
    }

    /** Return the slot to show; the parameters may be added to. */
    abstract Slot slot(String value, Map<String, String> parameters);

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag element,
            AttributeName attribute,
            String value,
            IElementTagStructureHandler to) {
        Map<String, String> parameters = takeParameters(context, element, attribute, to);
        Slot slot = slot(Values.of(context, value), parameters);
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
                parameters.put(name.getAttributeName(), Values.of(context, text));
                from.removeAttribute(name);
            }
        }
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }
}
