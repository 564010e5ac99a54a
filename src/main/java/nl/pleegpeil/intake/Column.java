package nl.pleegpeil.intake;

/**
 * A column that a kind of file may have.
 *
 * @param required whether the header must name it and every row must fill it in
 * @param freeText whether people write sentences in it; these are searched for personal data and never repeated
 */
public record Column(String name, boolean required, boolean freeText) {

    public static Column required(String name) {
        return new Column(name, true, false);
    }

    public static Column optional(String name) {
        return new Column(name, false, false);
    }

    public static Column requiredText(String name) {
        return new Column(name, true, true);
    }

    public static Column text(String name) {
        return new Column(name, false, true);
    }
}
