package nl.pleegpeil.setup;

import java.util.List;
import java.util.Optional;
import nl.pleegpeil.area.Area;

/**
 * How far an installation is, for one region.
 *
 * @param region         the one that is set up; empty: still to be chosen
 * @param municipalities those of the region that exist today, by name
 */
public record SetUp(Optional<Area> region, List<Area> municipalities, List<Line> lines) {

    /** A step on the list: its state in a Dutch sentence, and where to go. */
    public record Line(SetUpStep step, String title, String state, boolean done, String address) {
    }

    public SetUp {
        lines = List.copyOf(lines);
    }

    /** "" when still to be chosen. */
    public String regionCode() {
        return region.map(area -> area.code).orElse("");
    }

    /** "" when still to be chosen. */
    public String regionName() {
        return region.map(area -> area.name).orElse("");
    }

    public boolean hasMunicipalities() {
        return !municipalities.isEmpty();
    }

    public boolean isDone() {
        return lines.stream().allMatch(Line::done);
    }

    /** The page of a step, for this region. */
    String address(SetUpStep step) {
        return lines.stream().filter(line -> line.step() == step).findFirst().orElseThrow().address();
    }

    /** Title of the step that comes after; "" after the last. */
    String titleAfter(SetUpStep step) {
        return step.next().map(next -> lines.get(next.ordinal()).title()).orElse("");
    }

    /** The page that comes after a step: the next, or the list. */
    String addressAfter(SetUpStep step) {
        return step.next().map(this::address).orElse("/instellen" + (region.isEmpty() ? "" : "?regio=" + regionCode()));
    }
}
