package nl.pleegpeil.dashboard;

import java.util.List;
import java.util.Locale;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;

/**
 * An area as a sentence calls it. Several regions carry the name of their largest municipality, so the kind is part of it.
 *
 * @param code    code of the area
 * @param called  in a sentence: Nederland, regio Groningen, gemeente Groningen
 * @param country whether it is a country
 * @param example whether it is invented
 */
public record AreaName(String code, String called, boolean country, boolean example) {

    private static final String EXAMPLE = "voorbeeld";

    /** What a sentence calls an area. */
    public static AreaName of(Area area, AreaTree tree) {
        String prefix = switch (area.kindOfArea()) {
            case COUNTRY -> "";
            case REGION -> "regio ";
            case MUNICIPALITY -> "gemeente ";
        };
        boolean named = !prefix.isEmpty() && area.name.toLowerCase(Locale.ROOT).startsWith(prefix);
        return new AreaName(area.code, (named ? "" : prefix) + area.name, area.kindOfArea() == AreaKind.COUNTRY,
                isExample(area, tree));
    }

    /** Invented areas lie in a country that says so in its name, its code or its source. */
    private static boolean isExample(Area area, AreaTree tree) {
        List<Area> path = tree.upward(area.code);
        Area top = path.get(path.size() - 1);
        return (top.name + " " + top.code + " " + top.source).toLowerCase(Locale.ROOT).contains(EXAMPLE);
    }

    /** For a title; invented areas say so there, because pictures travel alone. */
    public String title() {
        String name = called.substring(0, 1).toUpperCase(Locale.ROOT) + called.substring(1);
        return example && !name.toLowerCase(Locale.ROOT).contains(EXAMPLE) ? name + " (" + EXAMPLE + ")" : name;
    }
}
