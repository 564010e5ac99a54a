package nl.pleegpeil.agenda;

import java.util.Collection;
import java.util.List;

/** Knows the knelpunten that still ask for work; the room that keeps them brings a bean of this kind. */
public interface OpenKnelpunten {

    /**
     * A knelpunt that can stand on an agenda.
     *
     * @param reference such as KP-2026-0003
     * @param title     fit for everybody who is invited
     * @param area      code of the municipality, region or country it is about
     */
    record Point(String reference, String title, String area) {
    }

    /** Those about these municipalities or the regions they lie in, the most pressing first. */
    List<Point> in(Collection<String> municipalities);
}
