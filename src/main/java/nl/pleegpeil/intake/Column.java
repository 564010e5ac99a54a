package nl.pleegpeil.intake;

/**
 * A column that a kind of file may have.
 *
 * @param required whether the header must name it
 * @param filled   whether every row must fill it in
 * @param unspoken whether what stands in it is never repeated: sentences people write, and what stands for a family
 */
public record Column(String name, boolean required, boolean filled, boolean unspoken) {

    public static Column required(String name) {
        return new Column(name, true, true, false);
    }

    public static Column optional(String name) {
        return new Column(name, false, false, false);
    }

    public static Column requiredText(String name) {
        return new Column(name, true, true, true);
    }

    public static Column text(String name) {
        return new Column(name, false, false, true);
    }

    /** The header must name it; the room itself says what an empty cell means. */
    public static Column named(String name) {
        return new Column(name, true, false, false);
    }

    /** The same, and what stands in it is never repeated. */
    public static Column namedUnspoken(String name) {
        return new Column(name, true, false, true);
    }

    /** May be missing, and what stands in it is never repeated. */
    public static Column unspoken(String name) {
        return new Column(name, false, false, true);
    }
}
