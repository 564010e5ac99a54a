package nl.pleegpeil.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Statistical disclosure control: what an outsider could work out about a family from everything published, and
 * two ways to prevent it.
 *
 * <ul>
 *   <li>The <em>attack checker</em> is the gate of every release: it combines all published tables of all releases
 *       and works out, for every sensitive count, which whole numbers remain possible.</li>
 *   <li><em>Suppression</em> (tables within a municipality's or region's own environment) hides small counts and
 *       as few others as needed.</li>
 *   <li><em>Systematic rounding</em> (everything public) publishes one fixed grid of atoms, rounded to multiples
 *       of 5 with a secret offset; every other public figure is computed from the published atoms only.</li>
 * </ul>
 *
 * <p>Limit: somebody who knows all other families in a cell learns the rest under any such method.</p>
 *
 * <p>Sources: Hundepool and others 2012, Statistical Disclosure Control, ch. 4 and 5; Fischetti and
 * Salazar-González 2001, Management Science 47; Cox 1987, JASA 82; Willenborg and de Waal 2001.</p>
 */
public final class DisclosureControl {

    private DisclosureControl() {
    }

    /**
     * Checks a publication with the default options.
     *
     * @param cells     every published or hidden count of every release
     * @param relations every sum that an outsider knows to hold between them
     * @return what an outsider can work out
     * @throws IllegalArgumentException if a relation names a count that is not among the cells
     * @see #attack(Collection, List, AttackOptions)
     */
    public static AttackReport attack(Collection<PublishedCell> cells, List<AdditiveRelation> relations) {
        return attack(cells, relations, AttackOptions.defaults());
    }

    /**
     * Works out for every sensitive count the smallest and largest whole number that fits everything published.
     * Counts that are never published but occur in a relation are given as hidden complements.
     *
     * @param cells     every published or hidden count of every release
     * @param relations every sum that an outsider knows to hold between them
     * @param options   the uncertainty asked for and the work permitted
     * @return what an outsider can work out; publish only if {@link AttackReport#safe()}
     * @throws IllegalArgumentException if a relation names a count that is not among the cells
     * @throws ArithmeticException      if figures are too large for exact arithmetic
     */
    public static AttackReport attack(Collection<PublishedCell> cells, List<AdditiveRelation> relations,
            AttackOptions options) {
        return AttackChecker.check(cells, relations, options);
    }

    /**
     * The same check for who holds the true table: it gives the search a start, which saves most of the time on
     * large components, and it does not change what counts as safe.
     *
     * @param cells     every published or hidden count of every release
     * @param relations every sum that an outsider knows to hold between them
     * @param options   the uncertainty asked for and the work permitted
     * @param truth     the true value of every count
     * @return what an outsider can work out; publish only if {@link AttackReport#safe()}
     * @throws IllegalArgumentException if a relation names a count that is not among the cells, or the true table
     *                                  does not fit the publication, which is then wrong
     * @throws ArithmeticException      if figures are too large for exact arithmetic
     */
    public static AttackReport attack(Collection<PublishedCell> cells, List<AdditiveRelation> relations,
            AttackOptions options, Map<String, Long> truth) {
        return AttackChecker.check(cells, relations, options, truth);
    }

    /**
     * Decides which counts to hide, with the default options.
     *
     * @param table the true counts of one fixed set of tables, decided on together and once per release
     * @return the pattern and the proof that it holds
     * @see #suppress(SuppressionTable, SuppressionOptions)
     */
    public static SuppressionPattern suppress(SuppressionTable table) {
        return suppress(table, SuppressionOptions.defaults());
    }

    /**
     * Decides which counts to hide: small ones, others around them, and where that does not suffice the whole
     * breakdown of a unit. The same table gives the same pattern, in whatever order it is given. Patterns chosen
     * per request or per filter are unsafe together: decide once for all tables of a release, and keep it.
     *
     * @param table   the true counts of one fixed set of tables
     * @param options threshold and width
     * @return the pattern; publish only if {@link SuppressionPattern#releasable()}. With status TOO_LARGE in the
     *         verification, decide on {@link SuppressionTable#withoutBreakdowns()} or a smaller set instead
     */
    public static SuppressionPattern suppress(SuppressionTable table, SuppressionOptions options) {
        return Suppression.decide(table, options);
    }

    /**
     * The secret offset of a column: the first 8 bytes of HMAC-SHA256(key, "tableId|column" in UTF-8) as an
     * unsigned number, modulo 5.
     *
     * @param key     secret key, not empty
     * @param tableId id of the table, without '|'; it stands for one release of one table and is never used twice
     * @param column  name of the column, with its calendar year if the table has more than one
     * @return 0 to 4; as secret as the key, because with it the first atom of a table can leak
     * @throws IllegalArgumentException for an empty key or a '|' in the table id
     */
    public static int roundingOffset(byte[] key, String tableId, String column) {
        return SystematicRounding.offset(key, tableId, column);
    }

    /**
     * Rounds one column: with C the running sum and R = 5·⌊(C + offset)/5⌋, each published figure is R minus the
     * previous R.
     *
     * @param offset as from {@link #roundingOffset}, 0 to 4
     * @param counts true counts in the fixed order, 0 or more
     * @return published figures in the same order: multiples of 5, 0 or more
     * @throws IllegalArgumentException for an offset or count out of range
     */
    public static long[] round(int offset, long... counts) {
        return SystematicRounding.round(offset, counts);
    }

    /**
     * Orders the atoms of one column by region code and municipality code, and rounds them.
     *
     * @param key     secret key, not empty
     * @param tableId id of the table, without '|'
     * @param column  name of the column
     * @param atoms   true counts, in any order
     * @return published figures in the fixed order
     * @throws IllegalArgumentException for a municipality given twice, an empty key or a '|' in the table id
     */
    public static List<AtomCount> round(byte[] key, String tableId, String column, List<AtomCount> atoms) {
        return SystematicRounding.round(key, tableId, column, atoms);
    }
}
