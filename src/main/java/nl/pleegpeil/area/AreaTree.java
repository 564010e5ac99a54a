package nl.pleegpeil.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All areas in force and how they lie in and follow one another. */
public final class AreaTree {

    private final Map<String, Area> byCode = new LinkedHashMap<>();

    public AreaTree(Collection<Area> areas) {
        areas.forEach(area -> byCode.put(area.code, area));
    }

    public static AreaTree inForce() {
        return new AreaTree(Area.inForce());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    public Collection<Area> all() {
        return byCode.values();
    }

    /** The areas that lie directly in this one, by name. */
    public List<Area> within(String code) {
        return byCode.values().stream().filter(area -> code.equals(area.parentCode))
                .sorted(Comparator.comparing(area -> area.name)).toList();
    }

    /** The areas that this one took over. */
    public List<Area> predecessors(String code) {
        return byCode.values().stream().filter(area -> code.equals(area.successorCode))
                .sorted(Comparator.comparing(area -> area.code)).toList();
    }

    /** From the area itself upward: region, country. */
    public List<Area> upward(String code) {
        List<Area> path = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Optional<Area> area = find(code); area.isPresent() && seen.add(area.get().code); area = find(area.get().parentCode)) {
            path.add(area.get());
        }
        return path;
    }

    /** Codes of everything that goes with the area: itself, what lies in it, and what any of those took over. */
    public Set<String> wholeOf(String code) {
        Set<String> whole = new TreeSet<>();
        byCode.keySet().stream().filter(inner -> covers(code, inner)).forEach(inner -> addWithPredecessors(inner, whole));
        return whole;
    }

    private void addWithPredecessors(String code, Set<String> whole) {
        if (whole.add(code)) {
            predecessors(code).forEach(earlier -> addWithPredecessors(earlier.code, whole));
        }
    }

    /** Whether the area is this one or lies in it, at whatever depth. */
    public boolean covers(String code, String inner) {
        return upward(inner).stream().anyMatch(area -> area.code.equals(code));
    }
}
