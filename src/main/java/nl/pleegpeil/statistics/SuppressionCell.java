package nl.pleegpeil.statistics;

import java.util.Objects;

/**
 * One true count of the tables that are decided on together.
 *
 * @param id    name of the count, unique
 * @param value the true count, 0 or more
 * @param role  what may and what must happen to it
 * @param unit  the unit whose breakdown this cell is part of, such as a municipality: if suppression within the
 *              breakdown does not suffice, all cells of the unit are hidden together; empty for cells outside any
 *              breakdown (totals)
 */
public record SuppressionCell(String id, long value, Role role, String unit) {

    /** What may and what must happen to a count. */
    public enum Role {
        /** A count of families or persons: hidden when small, may be hidden to protect another. */
        COUNT,
        /** Needs no protection itself, may be hidden to protect another. */
        SUPPORT,
        /** Is public already, or has to be shown: never hidden. */
        SHOWN,
        /** Not published for another reason, or hidden in an earlier release: stays hidden. */
        WITHHELD
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException for a blank id or a negative count
     */
    public SuppressionCell {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(unit, "unit");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A cell needs an id");
        }
        if (value < 0) {
            throw new IllegalArgumentException("Negative count " + value + " for " + id);
        }
    }

    /**
     * An ordinary count within the breakdown of a unit.
     *
     * @param id    name of the count
     * @param value the true count
     * @param unit  the unit whose breakdown it is part of
     * @return the cell
     */
    public static SuppressionCell part(String id, long value, String unit) {
        return new SuppressionCell(id, value, Role.COUNT, unit);
    }

    /**
     * An ordinary count outside any breakdown.
     *
     * @param id    name of the count
     * @param value the true count
     * @return the cell
     */
    public static SuppressionCell total(String id, long value) {
        return new SuppressionCell(id, value, Role.COUNT, "");
    }
}
