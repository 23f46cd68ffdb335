package org.hanse.host.thymeleaf;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.StandardExpressions;

/** What the attributes of the dialect say. */
final class Values {

    /** Everything else is text: Thymeleaf would read {@code t/1} as a division. */
    private static final Pattern EXPRESSION = Pattern.compile("[$*#@]\\{|^['|]");

    private Values() {}

    /** Return the text itself or what the expression in it yields, empty for nothing. */
    static String of(ITemplateContext context, @Nullable String text) {
        if (text == null || !EXPRESSION.matcher(text).find()) {
            return text == null ? "" : text;
        }
        Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, text)
                .execute(context);
        return value == null ? "" : value.toString();
    }
}
