package nl.pleegpeil.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.pleegpeil.statistics.StockFlow.Code;
import nl.pleegpeil.statistics.StockFlow.Problem;
import nl.pleegpeil.statistics.StockFlow.Registration;
import nl.pleegpeil.statistics.StockFlow.Spell;
import nl.pleegpeil.statistics.StockFlow.Validation;

/** Turns registrations into spells; the order of the checks is part of the method. */
final class SpellValidation {

    // LocalDate.parse alone would also take years of more than four digits.
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final LocalDate asOf;
    private final Set<Registration> seen = new HashSet<>();
    private final List<Spell> spells = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private SpellValidation(LocalDate asOf) {
        this.asOf = asOf;
    }

    static Validation validate(List<Registration> registrations, LocalDate asOf) {
        SpellValidation validation = new SpellValidation(asOf);
        for (int index = 0; index < registrations.size(); index++) {
            validation.read(index, registrations.get(index));
        }
        return new Validation(validation.spells, validation.problems);
    }

    private void read(int index, Registration given) {
        LocalDate start = date(given.start());
        LocalDate stop = date(given.stop());
        Code code = error(given, start, stop);
        if (code == null && stop != null && stop.isAfter(asOf)) {
            stop = null;
            code = Code.W_STOP_FUTURE;
        }
        if (code != null) {
            problems.add(new Problem(index, given.record(), code));
        }
        if (code == null || !code.rejects()) {
            spells.add(new Spell(given.record(), given.parent(), start, stop, given.reason(), given.group(),
                given.municipality(), given.region(), given.provider(), given.kind()));
        }
    }

    private Code error(Registration given, LocalDate start, LocalDate stop) {
        boolean repeated = !seen.add(withoutRecord(given));
        if (given.parent() == null) {
            return Code.E_PARENT_MISSING;
        }
        if (start == null) {
            return Code.E_START_INVALID;
        }
        if (stop == null && given.stop() != null) {
            return Code.E_STOP_INVALID;
        }
        if (stop != null && stop.isBefore(start)) {
            return Code.E_STOP_BEFORE_START;
        }
        if (start.equals(stop)) {
            return Code.E_ZERO_LENGTH;
        }
        if (stop == null && given.reason() != null) {
            return Code.E_REASON_WITHOUT_STOP;
        }
        if (start.isAfter(asOf)) {
            return Code.E_START_FUTURE;
        }
        return repeated ? Code.E_DUPLICATE : null;
    }

    private static Registration withoutRecord(Registration given) {
        return new Registration(null, given.parent(), given.start(), given.stop(), given.reason(), given.group(),
            given.municipality(), given.region(), given.provider(), given.kind());
    }

    private static LocalDate date(String text) {
        if (text == null || !ISO.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            // 2020-02-30 and the like: reported as an invalid date by the caller.
            return null;
        }
    }
}
