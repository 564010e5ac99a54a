package nl.pleegpeil.results;

import nl.pleegpeil.metric.Fact;

/**
 * Whom the answers of a row stand for.
 *
 * @param invited families invited, without those that came back; null when that is not known
 * @param answers how many answered
 * @param minimum fewer answers are not shown
 */
record Population(Long invited, long answers, int minimum) {

    // Without a known population the families are taken as a sample from very many: no correction.
    private static final long VERY_MANY = 1_000_000_000_000L;

    /** From the columns invited and minimum. */
    static Population of(Fact fact, long answers) {
        Long invited = fact.count("invited");
        Long minimum = fact.count("minimum");
        return new Population(invited == null || invited < 1 ? null : invited, answers, minimum == null ? 10 : minimum.intValue());
    }

    /** The size to reckon with. */
    long size() {
        return invited == null ? VERY_MANY : Math.max(invited, answers);
    }

    Double known() {
        return invited == null ? null : Double.valueOf(invited);
    }

    String note(ResultTexts texts) {
        return invited == null ? texts.noPopulation() : invited < answers ? texts.moreThanInvited() : "";
    }
}
