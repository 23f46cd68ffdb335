package org.hanse.host.thymeleaf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.StandardExpressions;

/** What the attributes of the dialect say. */
final class Values {

    /** Thymeleaf alone would read the text {@code t/1} as a division. */
    private static final Pattern EXPRESSION = Pattern.compile("[$*#@]\\{|^['|]");

    private Values() {}

    /** Return the text itself, or what the expression in it yields. */
    static Optional<String> of(ITemplateContext context, @Nullable String text) {
        if (text == null || !EXPRESSION.matcher(text).find()) {
            return Optional.ofNullable(text);
        }
        Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, text)
                .execute(context);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
