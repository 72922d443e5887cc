package org.journeymaps.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers, money and days as the viewer writes them. One instance per rendering: the formats are not thread-safe. */
final class Figures {
    /** Beyond this many digits a number is written with an exponent instead of filling memory with zeros. */
    private static final int MOST_DIGITS = 18;

    private static final char MINUS = '\u2212';

    private final NumberFormat number;
    private final NumberFormat money;
    private final NumberFormat percent;
    private final Optional<String> unitOfMoney;
    private final DateTimeFormatter day;
    /** The same few numbers and days stand in hundreds of cells, and formatting is slow. */
    private final Map<BigDecimal, String> numbers = new HashMap<>();

    private final Map<LocalDate, String> days = new HashMap<>();

    Figures(Locale locale, Optional<String> currency) {
        number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(2);
        number.setRoundingMode(RoundingMode.HALF_UP);
        Optional<Currency> known = currency.flatMap(Figures::findCurrency);
        money = known.isPresent() ? NumberFormat.getCurrencyInstance(locale) : NumberFormat.getNumberInstance(locale);
        known.ifPresent(money::setCurrency);
        money.setMaximumFractionDigits(0);
        money.setRoundingMode(RoundingMode.HALF_UP);
        unitOfMoney = known.isPresent() ? Optional.empty() : currency;
        percent = NumberFormat.getPercentInstance(locale);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
    }

    /** With its sign, a true minus; zero has none. */
    String signed(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        String size = number(value.abs());
        if (size.equals("0")) {
            return size;
        }
        return (value.signum() < 0 ? MINUS : '+') + size;
    }

    String number(BigDecimal value) {
        return numbers.computeIfAbsent(value, this::formatted);
    }

    private String formatted(BigDecimal value) {
        long digits = (long) value.precision() - value.scale();
        if (Math.abs(digits) > MOST_DIGITS) {
            return value.round(new MathContext(4)).toString();
        }
        String text = number.format(value.abs());
        return value.signum() < 0 ? MINUS + text : text;
    }

    /** A percentage, rounded to a whole one. */
    String percent(double percentage) {
        return percent.format(percentage / 100);
    }

    String count(long value) {
        return number.format(value);
    }

    /** In the map's currency, without cents: yearly costs are estimates. */
    String money(BigDecimal amount) {
        long digits = (long) amount.precision() - amount.scale();
        String text = Math.abs(digits) > MOST_DIGITS
                ? amount.round(new MathContext(4)).toString()
                : money.format(amount);
        return unitOfMoney.map(unit -> text + " " + unit).orElse(text);
    }

    String day(LocalDate date) {
        return days.computeIfAbsent(date, day::format);
    }

    private static Optional<Currency> findCurrency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException notIso) {
            return Optional.empty();
        }
    }
}
