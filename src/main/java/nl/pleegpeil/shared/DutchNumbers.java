package nl.pleegpeil.shared;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Dutch readers write them: 2.035; 92,6; −183; ± 1.180; 47 tot 111. Rounded here, on display, and nowhere else. */
public final class DutchNumbers {

    private static final String MINUS = "\u2212";

    private DutchNumbers() {
    }

    /** A whole number: 2.035. */
    public static String whole(double value) {
        return decimals(value, 0);
    }

    /** With a fixed number of decimals, rounded half up: 92,6. */
    public static String decimals(double value, int places) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String digits = format.format(Math.abs(value));
        boolean isZero = digits.chars().noneMatch(character -> character >= '1' && character <= '9');
        return value < 0 && !isZero ? MINUS + digits : digits;
    }

    /** A whole number with its sign: +27, −183, 0. */
    public static String signed(double value) {
        return Math.round(value) > 0 ? "+" + whole(value) : whole(value);
    }

    /** A count that was worked out from other figures: ± 1.180. */
    public static String about(double value) {
        return "± " + whole(value);
    }

    /** An interval: 47 tot 111; without an upper end: 118 of meer. */
    public static String range(double lower, double upper, int places) {
        return Double.isInfinite(upper) ? decimals(lower, places) + " of meer"
                : decimals(lower, places) + " tot " + decimals(upper, places);
    }
}
