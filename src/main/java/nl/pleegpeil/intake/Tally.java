package nl.pleegpeil.intake;

/**
 * What became of recorded rows.
 *
 * @param accepted  new figures and corrections
 * @param unchanged rows that said what was known already
 */
public record Tally(long accepted, long unchanged) {

    public static final Tally NOTHING = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(accepted + other.accepted, unchanged + other.unchanged);
    }
}
