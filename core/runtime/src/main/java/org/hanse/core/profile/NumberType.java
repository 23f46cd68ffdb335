package org.hanse.core.profile;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hanse.api.profile.FieldType;

/** A decimal number, written with a comma or a point, stored with a point. */
class NumberType implements FieldType {

    private static final Pattern FORM = Pattern.compile("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,10})?");
    private static final int DECIMALS = 10;

    @Override
    public String check(String entered, Locale locale) {
        String number = entered.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (!FORM.matcher(number).matches()) {
            throw Rejection.of("profile.problem.number", locale);
        }
        return new BigDecimal(number).toPlainString();
    }

    @Override
    public String display(String stored, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(new BigDecimal(stored));
    }

    @Override
    public String input() {
        return "decimal";
    }
}
