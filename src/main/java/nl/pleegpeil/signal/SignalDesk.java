package nl.pleegpeil.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.freetext.Circle;
import nl.pleegpeil.freetext.FreeText;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.CaseCounter;
import nl.pleegpeil.workflow.Follow;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.ServiceLevel;
import nl.pleegpeil.workflow.SignalStatus;
import nl.pleegpeil.workflow.StatusHistory;
import nl.pleegpeil.workflow.StatusRule;

/** Takes signals in and changes them, in the transaction of the caller; whoever may do so was asked by the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SignalDesk {

    /** What the words of a signal and of its messages are kept under. */
    public static final String ABOUT = "signaal";

    private final StatusHistory history;
    private final SenderMail mail;
    private final Event<SignalRaised> raised;
    private final Event<SenderTold> told;
    private final Clock clock;

    SignalDesk(StatusHistory history, SenderMail mail, Event<SignalRaised> raised, Event<SenderTold> told, Clock clock) {
        this.history = history;
        this.mail = mail;
        this.raised = raised;
        this.told = told;
        this.clock = clock;
    }

    /**
     * Takes a signal in and confirms it: it has a reference and a day for the answer.
     *
     * @param receiptHash by which its sender comes back; empty: they have a page of their own, or cannot
     */
    public Signal receive(Submission submission, Optional<String> receiptHash) {
        LocalDate today = LocalDate.now(clock);
        Signal signal = new Signal();
        // Last of all locks: the counter is taken by everybody who sends something.
        FreeText words = FreeText.write(submission.area(), submission.onlyOntregelaar() ? Circle.ONTREGELAAR
                : Circle.TRIAGE, ABOUT, submission.text(), today);
        signal.areaCode = submission.area();
        signal.regionCode = regionOf(submission.area());
        signal.source = submission.source().code();
        signal.providerCode = submission.provider().orElse(null);
        signal.textId = words.id;
        signal.onlyOntregelaar = submission.onlyOntregelaar();
        signal.mayPassOn = submission.mayPassOn();
        signal.toldCategory = submission.category().map(SignalCategory::code).orElse(null);
        signal.frequency = submission.frequency().map(Frequency::code).orElse(null);
        signal.weight = submission.weight().map(Weight::code).orElse(null);
        signal.status = SignalStatus.NIEUW.code();
        signal.proposesKnelpunt = submission.proposesKnelpunt();
        signal.seatId = submission.seat().orElse(null);
        signal.receiptHash = receiptHash.orElse(null);
        signal.occurredOn = submission.occurredOn();
        signal.receivedAt = clock.instant();
        signal.answerDueOn = AgreedLevel.dueOn(ServiceLevel.EERSTE_REACTIE, signal.regionCode, today);
        signal.newsAt = signal.receivedAt;
        signal.importId = submission.importId().orElse(null);
        signal.reference = CaseCounter.next(CaseCounter.SIGNALS, submission.area(), today.getYear());
        signal.persist();
        submission.mail().ifPresent(address -> mail.keep(signal, address));
        history.begin(change(signal, Mover.SERVICE, null), SignalStatus.NIEUW);
        move(signal, SignalStatus.ONTVANGEN, Mover.SERVICE, null, Set.of());
        raised.fire(new SignalRaised(signal.id, signal.areaCode));
        return signal;
    }

    /**
     * Changes the status by the table.
     *
     * @param seatName of the seat it is done from; null: none
     * @throws nl.pleegpeil.shared.Refusal when the table does not allow it, or something is missing
     */
    public void move(Signal signal, SignalStatus to, Mover mover, String seatName, Set<Given> given) {
        Set<Given> all = EnumSet.noneOf(Given.class);
        all.addAll(given);
        StatusRule rule = history.change(change(signal, mover, seatName), signal.statusNow(), to, all, null);
        signal.status = to.code();
        if (rule.follows().contains(Follow.CLOCK_RUNS) && signal.firstAnsweredAt != null) {
            runClock(signal);
        }
        signal.triagedAt = to == SignalStatus.GEACCEPTEERD || to.isDone() || to == SignalStatus.DOORVERWEZEN
                ? Optional.ofNullable(signal.triagedAt).orElse(clock.instant()) : signal.triagedAt;
        signal.closedAt = to.isDone() ? clock.instant() : null;
    }

    /** The sender waits again: a new promise, from now. */
    private void runClock(Signal signal) {
        signal.clockSince = clock.instant();
        signal.answeredAt = null;
        signal.answerDueOn = AgreedLevel.dueOn(promise(signal), signal.regionCode, LocalDate.now(clock));
    }

    /** What its sender is promised, by how soon it must be answered. */
    public static ServiceLevel promise(Signal signal) {
        return Urgency.TWEE_WERKDAGEN.code().equals(signal.urgency) ? ServiceLevel.EERSTE_REACTIE_SPOED : ServiceLevel.EERSTE_REACTIE;
    }

    /** Keeps a question, an answer or a note of those who look at it. */
    public SignalMessage write(Signal signal, MessageKind kind, Cleared text, String seatName) {
        SignalMessage message = keep(signal, kind, text, seatName);
        if (kind == MessageKind.VRAAG || kind == MessageKind.ANTWOORD) {
            signal.firstAnsweredAt = Optional.ofNullable(signal.firstAnsweredAt).orElse(message.recordedAt);
            signal.answeredAt = Optional.ofNullable(signal.answeredAt).orElse(message.recordedAt);
            signal.newsAt = message.recordedAt;
            told.fire(new SenderTold(signal.id, message.id, signal.areaCode));
        }
        return message;
    }

    /** Keeps what the sender says after the first time. */
    public SignalMessage react(Signal signal, Cleared text) {
        return keep(signal, MessageKind.REACTIE, text, null);
    }

    /** What the sender says of the answer; whoever was not helped opens it again. */
    public void help(Signal signal, Helped helped) {
        signal.helped = helped.code();
        if (helped == Helped.NEE && signal.statusNow() == SignalStatus.AFGEHANDELD) {
            move(signal, SignalStatus.HEROPEND, Mover.SENDER, null, Set.of());
        }
    }

    /**
     * Gives it to another municipality. The words stay where their writer sent them; a rewritten question goes along, or,
     * where the writer said yes, the words as they are.
     */
    public void sendOn(Signal signal, String area, Optional<Cleared> rewritten, Cleared answer, String seatName) {
        if (rewritten.isEmpty() && !signal.mayPassOn) {
            throw new IllegalArgumentException("The sender did not say yes to passing on the words as they are");
        }
        write(signal, MessageKind.ANTWOORD, answer, seatName);
        Cleared words = rewritten.orElseGet(() -> masked(signal.textId));
        FreeText copy = FreeText.write(area, signal.circle(), ABOUT, words, LocalDate.now(clock));
        signal.originalTextId = signal.ownTextId();
        signal.textId = copy.id;
        signal.regionCode = regionOf(area);
        // The receiving region promises; the step itself was made where the signal was.
        move(signal, SignalStatus.DOORVERWEZEN, Mover.TRIAGE, seatName, Set.of(Given.OTHER_PLACE, Given.REASON));
        signal.areaCode = area;
    }

    /**
     * Puts a question to a seat outside the circle that the sender was told of: a rewritten one, or, where the sender said
     * yes, the words as they are. Only that seat reads it.
     */
    public PassedQuestion pass(Signal signal, long seat, Optional<Cleared> rewritten) {
        if (rewritten.isEmpty() && !signal.mayPassOn) {
            throw new IllegalArgumentException("The sender did not say yes to passing on the words as they are");
        }
        Cleared words = rewritten.orElseGet(() -> masked(signal.textId));
        PassedQuestion question = new PassedQuestion();
        question.signalId = signal.id;
        question.areaCode = signal.areaCode;
        question.seatId = seat;
        question.textId = FreeText.writeForSeat(signal.areaCode, seat, ABOUT, words, LocalDate.now(clock)).id;
        question.isOriginal = rewritten.isEmpty();
        question.askedAt = clock.instant();
        question.persist();
        return question;
    }

    /** What the seat answers: a note with the signal, for those who look at it. */
    public void reply(PassedQuestion question, Cleared text, String seatName) {
        Signal signal = Signal.locked(question.signalId).orElseThrow();
        question.replyTextId = keep(signal, MessageKind.NOTITIE, text, seatName).textId;
        question.repliedAt = clock.instant();
    }

    /** A text in a form in which it may leave its circle: what points to a person is replaced, whatever its writer kept. */
    private static Cleared masked(long text) {
        return FreeText.ownOf(List.of(text)).stream().findFirst().map(found -> Cleared.masked(found.body)).orElseThrow();
    }

    private SignalMessage keep(Signal signal, MessageKind kind, Cleared text, String seatName) {
        // A message lies where the signal is now, so that whoever looks at it reads it.
        FreeText words = FreeText.write(signal.areaCode, signal.circle(), ABOUT, text, LocalDate.now(clock));
        SignalMessage message = new SignalMessage();
        message.signalId = signal.id;
        message.kind = kind.code();
        message.textId = words.id;
        message.areaCode = signal.areaCode;
        message.seatName = seatName;
        message.recordedAt = clock.instant();
        message.persist();
        return message;
    }

    private static StatusHistory.Change change(Signal signal, Mover mover, String seatName) {
        return new StatusHistory.Change(signal.id, signal.areaCode, mover, seatName);
    }

    /** The region that an area is or lies in; null: none. */
    public static String regionOf(String area) {
        return AreaTree.inForce().upward(area).stream().filter(found -> found.kindOfArea() == AreaKind.REGION)
                .map((Area found) -> found.code).findFirst().orElse(null);
    }
}
