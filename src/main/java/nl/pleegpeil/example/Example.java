package nl.pleegpeil.example;

import java.util.regex.Pattern;

/** What belongs to the invented example region, told by its code. */
public final class Example {

    /** The country of the example, beside the Netherlands and never in it. */
    public static final String COUNTRY = "VB";
    /** The youth-care region of the example. */
    public static final String REGION = "VB-MERENLAND";
    /** What stands as the source at every invented figure. */
    public static final String SOURCE = "Voorbeeldgegevens (verzonnen)";

    // VB itself, VB-MERENLAND, VB-A (a provider) and VB0001.
    private static final Pattern INVENTED = Pattern.compile("VB(?:-.+|\\d{4})?");

    private Example() {
    }

    /** Whether the area or provider with this code is invented; a page that shows it says so. */
    public static boolean holds(String code) {
        return code != null && INVENTED.matcher(code).matches();
    }
}
