package nl.pleegpeil.statistics;

import java.util.Objects;

/**
 * What an outsider was told about one count, in one publication.
 *
 * <p>The same count may be published more than once (two releases, two tables): give every publication the
 * same {@code id} and the attack checker combines what they tell. Counts that are always equal but carry
 * different ids need an {@link AdditiveRelation} between them.</p>
 *
 * @param id        name of the count, the same in every publication; not blank
 * @param form      how the count was published
 * @param value     the published figure, in persons or families; 0 and without meaning when hidden; may be
 *                  negative only when {@code form} is {@code KNOWN}
 * @param sensitive whether the count itself has to stay uncertain
 */
public record PublishedCell(String id, Form form, long value, boolean sensitive) {

    /** How a count was published, and so which true values an outsider keeps possible. */
    public enum Form {
        /** The figure itself: exactly {@code value}. */
        KNOWN,
        /** No figure: any whole number from 0. */
        HIDDEN,
        /** Systematic or random rounding to base 5: from max(0, value − 4) to value + 4. */
        ROUNDED_SYSTEMATIC,
        /** Rounding to the nearest multiple of 5: from max(0, value − 2) to value + 2. */
        ROUNDED_NEAREST
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException for a blank id, or a negative rounded figure
     */
    public PublishedCell {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(form, "form");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A cell needs an id");
        }
        if (form != Form.KNOWN && value < 0) {
            throw new IllegalArgumentException("Negative published figure " + value + " for " + id);
        }
    }

    /**
     * A figure that is shown and that nobody has to be protected from.
     *
     * @param id    name of the count
     * @param value the figure shown
     * @return the cell, not sensitive
     */
    public static PublishedCell known(String id, long value) {
        return new PublishedCell(id, Form.KNOWN, value, false);
    }

    /**
     * A count withheld because it is small itself.
     *
     * @param id name of the count
     * @return the cell, sensitive
     */
    public static PublishedCell hidden(String id) {
        return new PublishedCell(id, Form.HIDDEN, 0, true);
    }

    /**
     * A count withheld only to protect another one.
     *
     * @param id name of the count
     * @return the cell, not sensitive
     */
    public static PublishedCell complement(String id) {
        return new PublishedCell(id, Form.HIDDEN, 0, false);
    }

    /**
     * A count published after systematic (or random) rounding to base 5.
     *
     * @param id      name of the count
     * @param rounded the rounded figure, 0 or more
     * @return the cell, sensitive
     */
    public static PublishedCell systematic(String id, long rounded) {
        return new PublishedCell(id, Form.ROUNDED_SYSTEMATIC, rounded, true);
    }

    /**
     * A count published after rounding to the nearest multiple of 5.
     *
     * @param id      name of the count
     * @param rounded the rounded figure, 0 or more
     * @return the cell, sensitive
     */
    public static PublishedCell nearest(String id, long rounded) {
        return new PublishedCell(id, Form.ROUNDED_NEAREST, rounded, true);
    }

    /**
     * The same publication of a count that needs no protection itself.
     *
     * @return this cell, not sensitive
     */
    public PublishedCell notSensitive() {
        return new PublishedCell(id, form, value, false);
    }

    /** The smallest true count that fits this publication. */
    long lowest() {
        return switch (form) {
            case KNOWN -> value;
            case HIDDEN -> 0;
            case ROUNDED_SYSTEMATIC -> Math.max(0, value - 4);
            case ROUNDED_NEAREST -> Math.max(0, value - 2);
        };
    }

    /** The largest true count that fits this publication; {@link IntegerSystem#NO_LIMIT} when there is none. */
    long highest() {
        return switch (form) {
            case KNOWN -> value;
            case HIDDEN -> IntegerSystem.NO_LIMIT;
            case ROUNDED_SYSTEMATIC -> Math.addExact(value, 4);
            case ROUNDED_NEAREST -> Math.addExact(value, 2);
        };
    }
}
