package nl.pleegpeil.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people are promised, with what holds as long as a region promises nothing else. */
public enum ServiceLevel {
    /** Until the first answer to the sender. */
    EERSTE_REACTIE(10, Unit.WORKING_DAYS),
    /** The same, for a signal that cannot wait. */
    EERSTE_REACTIE_SPOED(2, Unit.WORKING_DAYS),
    /** Until a signal is taken up, sent on, joined or refused. */
    TRIAGE(10, Unit.WORKING_DAYS),
    /** From the third similar signal until there is a Knelpunt. */
    KNELPUNT(30, Unit.DAYS),
    /** How long somebody who contributed may be without news. */
    NIEUWS(60, Unit.DAYS),
    /** From a Knelpunt until an action begins. */
    START_ACTIE(90, Unit.DAYS),
    /** From embedding until it is asked whether the signals stopped. */
    EVALUATIE(183, Unit.DAYS);

    /** What is counted. */
    public enum Unit {
        WORKING_DAYS, DAYS
    }

    private final int usual;
    private final Unit unit;

    ServiceLevel(int usual, Unit unit) {
        this.usual = usual;
        this.unit = unit;
    }

    public int usual() {
        return usual;
    }

    public Unit unit() {
        return unit;
    }

    /** As stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ServiceLevel> of(String code) {
        return Arrays.stream(values()).filter(level -> level.code().equals(code)).findFirst();
    }
}
