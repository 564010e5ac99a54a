package nl.pleegpeil.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.MessageKind;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.Urgency;
import nl.pleegpeil.triage.TriageForm.Step;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.ServiceLevel;
import nl.pleegpeil.workflow.SignalStatus;
import nl.pleegpeil.workflow.StatusTable;

/** Does with a signal what its form says, after the form was found right. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TriageSteps {

    private final SignalDesk desk;
    private final CurrentScope current;

    TriageSteps(SignalDesk desk, CurrentScope current) {
        this.desk = desk;
        this.current = current;
    }

    /** What can be done with a signal as it is now: what the table of statuses allows, and what changes no status. */
    static List<Step> possible(SignalStatus now) {
        Set<SignalStatus> next = reachable(now);
        return Arrays.stream(Step.values()).filter(step -> step.leadsTo().map(next::contains).orElse(true)).toList();
    }

    /** Where triage may take it, also by way of looking at it first. */
    private static Set<SignalStatus> reachable(SignalStatus now) {
        Set<SignalStatus> direct = next(now);
        Set<SignalStatus> all = EnumSet.noneOf(SignalStatus.class);
        all.addAll(direct);
        if (direct.contains(SignalStatus.IN_TRIAGE)) {
            all.addAll(next(SignalStatus.IN_TRIAGE));
        }
        return all;
    }

    private static Set<SignalStatus> next(SignalStatus now) {
        return StatusTable.nextFor(now, Set.of(Mover.TRIAGE)).stream().map(rule -> (SignalStatus) rule.to()).collect(Collectors.toSet());
    }

    void take(Signal signal, Step step, TriageForm form, Optional<Signal> other, LocalDate today) {
        String seat = seatName(signal);
        Optional<Cleared> text = Optional.of(form.guardedAnswer().cleared()).filter(cleared -> cleared.text() != null);
        Optional<Cleared> note = Optional.of(form.guardedNote().cleared()).filter(cleared -> cleared.text() != null);
        Optional<Cleared> rewritten = Optional.of(form.guardedRewritten().cleared()).filter(cleared -> cleared.text() != null);
        if (step.leadsTo().isPresent() && !next(signal.statusNow()).contains(step.leadsTo().get())) {
            desk.move(signal, SignalStatus.IN_TRIAGE, Mover.TRIAGE, seat, Set.of());
        }
        // Before anything else: it stays where it was written when the signal goes elsewhere.
        note.ifPresent(written -> desk.write(signal, MessageKind.NOTITIE, written, seat));
        switch (step) {
            case NOTEREN -> note.orElseThrow();
            case OPPAKKEN -> accept(signal, form, text, seat, today);
            case BEANTWOORDEN -> {
                desk.write(signal, MessageKind.ANTWOORD, text.orElseThrow(), seat);
                desk.move(signal, SignalStatus.AFGEHANDELD, Mover.TRIAGE, seat, Set.of(Given.ANSWER));
            }
            case VRAGEN -> desk.write(signal, MessageKind.VRAAG, text.orElseThrow(), seat);
            case DOORSTUREN -> desk.sendOn(signal, form.area, rewritten, text.orElseThrow(), seat);
            case SAMENVOEGEN -> {
                text.ifPresent(told -> desk.write(signal, MessageKind.ANTWOORD, told, seat));
                signal.mergedIntoId = other.orElseThrow().id;
                desk.move(signal, SignalStatus.SAMENGEVOEGD, Mover.TRIAGE, seat, Set.of(Given.OTHER_SIGNAL));
            }
            case AFWIJZEN -> {
                desk.write(signal, MessageKind.ANTWOORD, text.orElseThrow(), seat);
                desk.move(signal, SignalStatus.NIET_IN_BEHANDELING, Mover.TRIAGE, seat, Set.of(Given.REASON));
            }
            case HEROPENEN -> desk.move(signal, SignalStatus.HEROPEND, Mover.TRIAGE, seat, Set.of());
            case VOORLEGGEN -> desk.pass(signal, Long.parseLong(form.seat), rewritten);
            case TEKST -> FreeText.readable(current.scope(), signal.textId).orElseThrow().rewrite(rewritten.orElseThrow());
            default -> throw new IllegalStateException("No such step: " + step);
        }
    }

    private void accept(Signal signal, TriageForm form, Optional<Cleared> text, String seat, LocalDate today) {
        signal.category = SignalCategory.of(form.category).orElseThrow().code();
        signal.urgency = Urgency.of(form.urgency).orElseThrow().code();
        if (signal.urgency.equals(Urgency.TWEE_WERKDAGEN.code())) {
            LocalDate since = signal.waitsSince().atZone(TimeSource.NETHERLANDS).toLocalDate();
            signal.answerDueOn = AgreedLevel.dueOn(ServiceLevel.EERSTE_REACTIE_SPOED, signal.regionCode, since);
        }
        text.ifPresent(told -> desk.write(signal, MessageKind.ANTWOORD, told, seat));
        desk.move(signal, SignalStatus.GEACCEPTEERD, Mover.TRIAGE, seat, Set.of(Given.CATEGORY, Given.URGENCY));
    }

    /** The seat from which the visitor looks at a signal. */
    String seatName(Signal signal) {
        return current.scope().allowing(Right.TRIAGE_SIGNALS).filter(grant -> grant.covers(signal.areaCode)).map(Grant::seatName).findFirst().orElse(null);
    }
}
