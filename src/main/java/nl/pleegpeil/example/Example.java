package nl.pleegpeil.example;

import java.util.regex.Pattern;

/** What belongs to the invented example region, told by its code. */
public final class Example {

    /** The country of the example, beside the Netherlands and never in it. */
    public static final String COUNTRY = "VB";
    /** The youth-care region of the example. */
    public static final String REGION = "VB-MERENLAND";
    /** The first year of which it has figures. */
    public static final int FIRST_YEAR = ExampleFigures.FIRST_YEAR;
    /** The last whole year of which it has figures. */
    public static final int LAST_YEAR = ExampleFigures.LAST_YEAR;
    /** What stands as the source at every invented figure. */
    public static final String SOURCE = "Voorbeeldgegevens (verzonnen)";

    /** Where the mail of the example goes: nowhere, since .example is kept free for examples. */
    public static final String MAIL_DOMAIN = "@merenland.example";

    // VB itself, VB-MERENLAND, VB-A (a provider) and VB0001.
    private static final Pattern INVENTED = Pattern.compile("VB(?:-.+|\\d{4})?");

    // In a sentence or in the name of a file.
    private static final Pattern NAMED = Pattern.compile("(?i)\\bVB(?:-[A-Z]|\\d{4})|merenland");

    private Example() {
    }

    /** Whether a text names the example or something in it by its code. */
    public static boolean isNamedIn(String text) {
        return text != null && NAMED.matcher(text).find();
    }

    /** Whether the area or provider with this code is invented; a page that shows it says so. */
    public static boolean holds(String code) {
        return code != null && INVENTED.matcher(code).matches();
    }
}
