package nl.pleegpeil.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nl.pleegpeil.csv.CellValue;
import nl.pleegpeil.delivery.DeliveryForm.Typed;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.household.HouseholdKind;
import nl.pleegpeil.shared.FormErrors;

/** Reads the form: what cannot be a number is an error, what looks odd is asked about. */
@ApplicationScoped
class DeliveryCheck {

    private static final int LONGEST_NOTE = 1000;
    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");

    /**
     * What the form says.
     *
     * @param rows   what would be recorded; of no use when there are errors
     * @param errors at the fields
     * @param doubts sentences to confirm; a figure may be odd and right
     * @param note   the note, with what was found in it
     */
    record Outcome(List<HouseholdFlow> rows, FormErrors errors, List<String> doubts, GuardedText note) {
    }

    private final DeliveryTexts texts;
    private final GuardTexts guardTexts;

    DeliveryCheck(DeliveryTexts texts, GuardTexts guardTexts) {
        this.texts = texts;
        this.guardTexts = guardTexts;
    }

    Outcome check(DeliverySubject subject, DeliveryForm form) {
        Outcome outcome = new Outcome(new ArrayList<>(), FormErrors.none(), new ArrayList<>(), form.guardedNote());
        String note = checkedNote(outcome.note(), outcome.errors());
        for (Typed typed : form.typed()) {
            String field = typed.kind().code() + "_";
            HouseholdFlow row = rowFor(subject, typed.kind());
            Long started = count(field + "gestart", typed.started(), outcome.errors());
            Long stopped = count(field + "gestopt", typed.stopped(), outcome.errors());
            Long stockEnd = count(field + "stand_eind", typed.stockEnd(), outcome.errors());
            fill(row, subject, started, stopped, stockEnd, note);
            outcome.rows().add(row);
        }
        if (outcome.errors().isEmpty()) {
            if (form.typed().stream().allMatch(typed -> (typed.started() + typed.stopped() + typed.stockEnd()).isEmpty())) {
                outcome.errors().add("netwerk_gestart", texts.nothingTyped());
            } else {
                outcome.rows().forEach(row -> doubt(row, outcome.doubts()));
            }
        }
        return outcome;
    }

    /** The note as it may be stored; null when there is none, or when it has to be shown again. */
    private String checkedNote(GuardedText note, FormErrors errors) {
        if (note.asksAgain(errors, guardTexts)) {
            return null;
        }
        String text = note.cleared().text();
        if (text != null && text.length() > LONGEST_NOTE) {
            errors.add(note.field(), texts.noteTooLong(LONGEST_NOTE));
        }
        return text;
    }

    private Long count(String field, String text, FormErrors errors) {
        if (text.isEmpty()) {
            return null;
        }
        OptionalLong whole = CellValue.whole(text);
        OptionalDouble number = CellValue.decimal(text);
        if (number.isPresent() && number.getAsDouble() < 0) {
            errors.add(field, texts.negative(text));
        } else if (whole.isPresent() && whole.getAsLong() <= CellValue.LARGEST_COUNT) {
            return whole.getAsLong();
        } else if (THOUSANDS.matcher(text).matches()) {
            errors.add(field, texts.thousands());
        } else if (number.isPresent() && whole.isEmpty()) {
            errors.add(field, texts.fraction(text));
        } else {
            errors.add(field, texts.noNumber());
        }
        return null;
    }

    /** The row in force to correct, or a first one. What the form does not ask stays as it was delivered. */
    private static HouseholdFlow rowFor(DeliverySubject subject, HouseholdKind kind) {
        HouseholdFlow row = new HouseholdFlow();
        row.setPeriod(subject.period());
        row.areaCode = subject.area().code;
        row.providerCode = subject.provider().code;
        row.kind = kind.code();
        subject.inForce(kind).ifPresent(before -> {
            row.basis = before.basis;
            row.countedAt = before.countedAt;
            row.started = before.started;
            row.stopped = before.stopped;
            row.stockBegin = before.stockBegin;
            row.stockEnd = before.stockEnd;
            row.served = before.served;
            row.seriesBreak = before.seriesBreak;
            row.source = before.source;
            row.status = before.status;
            row.statusStarted = before.statusStarted;
            row.statusStopped = before.statusStopped;
            row.referenceDate = before.referenceDate;
        });
        return row;
    }

    private void fill(HouseholdFlow row, DeliverySubject subject, Long started, Long stopped, Long stockEnd, String note) {
        boolean changed = !Objects.equals(row.started, started) || !Objects.equals(row.stopped, stopped)
                || !Objects.equals(row.stockEnd, stockEnd);
        row.started = started;
        row.stopped = stopped;
        row.stockEnd = stockEnd;
        row.note = note;
        if (changed || row.source == null) {
            row.source = texts.source(subject.provider().name);
            row.stockBegin = subject.stockBefore(HouseholdKind.of(row.kind).orElseThrow()).orElse(row.stockBegin);
            // Who was served was counted for the old figures; the form does not ask it.
            row.served = null;
        }
    }

    private void doubt(HouseholdFlow row, List<String> doubts) {
        String kind = texts.kind(HouseholdKind.of(row.kind).orElseThrow());
        if (row.started == null || row.stopped == null || row.stockEnd == null) {
            doubts.add(texts.leftEmpty(kind));
        } else if (row.stockBegin != null && row.stockBegin + row.started - row.stopped != row.stockEnd) {
            doubts.add(texts.doesNotAddUp(kind, row.stockBegin, row.started, row.stopped,
                    row.stockBegin + row.started - row.stopped, row.stockEnd));
        }
    }
}
