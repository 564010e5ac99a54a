package nl.pleegpeil.reportback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.action.ActionDesk;
import nl.pleegpeil.action.ActionKind;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.escalation.EscalationDesk;
import nl.pleegpeil.evidence.Elsewhere;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.knelpunt.Escalation;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.Reach;
import nl.pleegpeil.knelpunt.SolvedAt;
import nl.pleegpeil.recognition.RecognitionDesk;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.MessageKind;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;
import nl.pleegpeil.signal.Urgency;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.KnelpuntStatus;
import nl.pleegpeil.workflow.Mover;
import nl.pleegpeil.workflow.ServiceLevel;
import nl.pleegpeil.workflow.SignalStatus;

/**
 * The story of the example region: special costs, heard in three municipalities, were solved and laid down; transport is
 * being worked on and is late; leave for foster parents was just heard; a few signals still wait.
 */
@ApplicationScoped
class ExampleStory {

    // After the seats and their holders.
    private static final int AFTER_SEATS = Interceptor.Priority.APPLICATION + 2_000;

    private static final int DAYS_UNTIL_ANSWER = 6;

    // Costs and allowances: as a theme of the surveys and as a group of reasons for stopping.
    private static final String THEME = "geld";
    private static final String REASON = "E";

    private final SignalDesk signals;
    private final KnelpuntDesk knelpunten;
    private final ActionDesk actions;
    private final ReportDesk reports;
    private final EscalationDesk escalations;
    private final RecognitionDesk recognitions;
    private final Elsewhere elsewhere;
    private final Clock clock;

    ExampleStory(SignalDesk signals, KnelpuntDesk knelpunten, ActionDesk actions, ReportDesk reports, EscalationDesk escalations,
            RecognitionDesk recognitions, Elsewhere elsewhere, Clock clock) {
        this.signals = signals;
        this.knelpunten = knelpunten;
        this.actions = actions;
        this.reports = reports;
        this.escalations = escalations;
        this.recognitions = recognitions;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    void onExampleFilled(@Observes @Priority(AFTER_SEATS) ExampleFilled example) {
        LocalDate today = LocalDate.now(clock);
        List<String> places = AreaTree.inForce().within(Example.REGION).stream().map(area -> area.code).toList();
        Seat ontregelaar = Seat.openFor(Role.ONTREGELAAR, Example.REGION, today).get(0);
        solved(places, ontregelaar, today);
        goingOn(places, ontregelaar, today);
        justHeard(places, ontregelaar, today);
        told(places.get(0), SignalSource.PLEEGOUDER, "Wij zoeken al weken iemand die ons kan vertellen hoe respijtzorg werkt", SignalCategory.K06, today.minusDays(3));
        told(places.get(0), SignalSource.PLEEGOUDERRAAD, "Nieuwe pleegouders horen te laat wat er van hen wordt verwacht", SignalCategory.K07, today.minusDays(8));
        told(places.get(3), SignalSource.AANBIEDER, "Gezinnen wachten lang op een plek bij de ggz", SignalCategory.K13, today.minusDays(12));
    }

    private void solved(List<String> places, Seat ontregelaar, LocalDate today) {
        List<Signal> heard = List.of(
                told(places.get(0), SignalSource.PLEEGOUDER, "Voor de zwemles moest ik drie keer dezelfde bon opsturen", SignalCategory.K01, today.minusDays(300)),
                told(places.get(1), SignalSource.PLEEGOUDER, "Niemand weet bij welk loket ik bijzondere kosten kan aanvragen", SignalCategory.K01, today.minusDays(290)),
                told(places.get(2), SignalSource.PLEEGOUDERRAAD, "Elke gemeente vraagt andere papieren voor bijzondere kosten", SignalCategory.K01, today.minusDays(280)),
                told(places.get(1), SignalSource.AANDACHTSFUNCTIONARIS, "Aan de telefoon: de aanvraag voor een bril duurde vier maanden", SignalCategory.K01, today.minusDays(270)));
        heard.forEach(signal -> answered(signal, SignalCategory.K01, ontregelaar));
        Knelpunt knelpunt = knelpunt("Bijzondere kosten: elke gemeente vraagt andere papieren", "Er is geen gezamenlijke werkwijze en geen vast loket.",
                SignalCategory.K01, Reach.REGIO, SolvedAt.GEMEENTELIJK_BELEID, 40, heard, ontregelaar, today.minusDays(260));
        elsewhere.themes(Example.REGION).stream().filter(theme -> theme.code().endsWith("-" + THEME)).findFirst()
                .flatMap(theme -> elsewhere.theme(Example.REGION, theme.code())).ifPresent(theme -> knelpunten.link(knelpunt, theme, null, ontregelaar.name));
        elsewhere.reason(Example.REGION, REASON, String.valueOf(today.getYear() - 1)).ifPresent(reason -> knelpunten.link(knelpunt, reason, null, ontregelaar.name));
        ImprovementAction action = action(knelpunt, "Eén formulier en één loket voor de hele regio", ActionKind.WERKAFSPRAAK, ontregelaar,
                today.minusDays(240), today.minusDays(60), "Minder signalen over bijzondere kosten, en een antwoord binnen drie weken.");
        knelpunten.move(knelpunt, KnelpuntStatus.IN_UITVOERING, null, ontregelaar.name);
        actions.move(action, ActionStatus.IN_UITVOERING, Mover.WORKER, null, ontregelaar.name);
        actions.move(action, ActionStatus.GEREED, Mover.WORKER, "Alle tien gemeenten gebruiken hetzelfde formulier en antwoorden binnen drie weken.", ontregelaar.name);
        action.startedOn = today.minusDays(230);
        action.doneOn = today.minusDays(70);
        action.isShared = true;
        action.ruleText = "Een aanvraag tot 250 euro wordt zonder bon vooraf toegekend. Boven dat bedrag volstaat één offerte.";
        reports.tell(knelpunt, "U moest steeds andere papieren geven, en wist niet waar.", "Er is één formulier en één loket voor de hele regio.",
                "De zorgverzekeraar doet nog niet mee. Daarover praten wij dit najaar.", ontregelaar.name);
        knelpunten.move(knelpunt, KnelpuntStatus.TERUGGEKOPPELD, null, ontregelaar.name);
        knelpunt.embeddedIn = "Regionale werkafspraak bijzondere kosten";
        knelpunt.reviewOn = today.plusMonths(2);
        knelpunt.ownerRole = Role.ONTREGELAAR.code();
        knelpunten.move(knelpunt, KnelpuntStatus.GEBORGD, null, ontregelaar.name);
        raad(today).ifPresent(seat -> recognitions.recognise(knelpunt, seat.id));
    }

    private void goingOn(List<String> places, Seat ontregelaar, LocalDate today) {
        List<Signal> heard = List.of(
                told(places.get(2), SignalSource.PLEEGOUDER, "De taxi naar school komt vaak te laat of helemaal niet", SignalCategory.K12, today.minusDays(120)),
                told(places.get(4), SignalSource.PLEEGOUDER, "Wij rijden elke dag zelf, omdat het vervoer niet is geregeld", SignalCategory.K12, today.minusDays(110)));
        heard.forEach(signal -> accepted(signal, SignalCategory.K12, ontregelaar));
        Knelpunt knelpunt = knelpunt("Vervoer naar school valt vaak uit", "Het contract zegt niets over een vaste chauffeur.", SignalCategory.K12,
                Reach.REGIO, SolvedAt.REGIO_INKOOP, 15, heard, ontregelaar, today.minusDays(100));
        ImprovementAction action = action(knelpunt, "Eisen aan het vervoer in het nieuwe contract", ActionKind.CONTRACT, ontregelaar, today.minusDays(95), today.minusDays(10),
                "Een vaste chauffeur, en bericht als de rit niet doorgaat.");
        knelpunten.move(knelpunt, KnelpuntStatus.IN_UITVOERING, null, ontregelaar.name);
        actions.move(action, ActionStatus.IN_UITVOERING, Mover.WORKER, null, ontregelaar.name);
        action.startedOn = today.minusDays(80);
        reports.tell(knelpunt, "Het vervoer valt vaak uit.", "Wij stellen eisen aan het vervoer in het nieuwe contract.", null, ontregelaar.name);
    }

    private void justHeard(List<String> places, Seat ontregelaar, LocalDate today) {
        List<Signal> heard = new ArrayList<>(List.of(
                told(places.get(0), SignalSource.PLEEGOUDER, "Pleegouders krijgen geen verlof als een kind komt wonen", SignalCategory.K10, today.minusDays(20)),
                told(places.get(5), SignalSource.LANDELIJK, "Op veel avonden gaat het over verlof voor pleegouders", SignalCategory.K10, today.minusDays(18))));
        heard.forEach(signal -> accepted(signal, SignalCategory.K10, ontregelaar));
        Knelpunt knelpunt = knelpunt("Verlof voor pleegouders is te kort", null, SignalCategory.K10, Reach.LANDELIJK, SolvedAt.WET, null, heard, ontregelaar,
                today.minusDays(15));
        escalations.bring(knelpunt, Escalation.VNG, "Wilt u zich hard maken voor evenveel verlof voor pleegouders als voor adoptieouders?", ontregelaar.id);
        raad(today).ifPresent(seat -> recognitions.recognise(knelpunt, seat.id));
    }

    private static Optional<Seat> raad(LocalDate today) {
        return Seat.exampleSeats().stream().filter(seat -> seat.role() == Role.PLEEGOUDERRAAD && seat.isOpenOn(today)).findFirst();
    }

    private Signal told(String place, SignalSource source, String text, SignalCategory about, LocalDate on) {
        Signal signal = signals.receive(Submission.plain(place, source, Cleared.masked(text), on).from(Optional.empty(), Optional.empty(),
                Optional.of(about), false), Optional.empty());
        signal.receivedAt = moment(on);
        signal.newsAt = signal.receivedAt;
        signal.answerDueOn = AgreedLevel.dueOn(ServiceLevel.EERSTE_REACTIE, signal.regionCode, on);
        return signal;
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(10, 0).atZone(TimeSource.NETHERLANDS).toInstant();
    }

    private void accepted(Signal signal, SignalCategory category, Seat seat) {
        signals.move(signal, SignalStatus.IN_TRIAGE, Mover.TRIAGE, seat.name, Set.of());
        signal.category = category.code();
        signal.urgency = Urgency.TIEN_WERKDAGEN.code();
        signals.write(signal, MessageKind.ANTWOORD, Cleared.masked("Dank u. Wij horen dit vaker en zoeken uit wat eraan te doen is."), seat.name);
        signal.firstAnsweredAt = signal.receivedAt.plus(Duration.ofDays(DAYS_UNTIL_ANSWER));
        signal.answeredAt = signal.firstAnsweredAt;
        signals.move(signal, SignalStatus.GEACCEPTEERD, Mover.TRIAGE, seat.name, Set.of(Given.CATEGORY, Given.URGENCY));
    }

    private void answered(Signal signal, SignalCategory category, Seat seat) {
        accepted(signal, category, seat);
        signals.write(signal, MessageKind.ANTWOORD, Cleared.masked("Er is nu één loket voor de hele regio."), seat.name);
        signals.move(signal, SignalStatus.AFGEHANDELD, Mover.TRIAGE, seat.name, Set.of(Given.ANSWER));
        signal.helped = "ja";
    }

    private Knelpunt knelpunt(String title, String cause, SignalCategory category, Reach reach, SolvedAt level, Integer families, List<Signal> heard,
            Seat seat, LocalDate openedOn) {
        Knelpunt knelpunt = new Knelpunt();
        knelpunt.regionCode = Example.REGION;
        knelpunt.title = title;
        knelpunt.cause = cause;
        knelpunt.category = category.code();
        knelpunt.reach = reach.code();
        knelpunt.level = level.code();
        knelpunt.families = families;
        knelpunt.openedOn = openedOn;
        knelpunten.open(knelpunt, seat.name);
        heard.forEach(signal -> knelpunten.link(knelpunt, signal, null, seat.name));
        knelpunten.move(knelpunt, KnelpuntStatus.IN_ANALYSE, null, seat.name);
        return knelpunt;
    }

    private ImprovementAction action(Knelpunt knelpunt, String title, ActionKind kind, Seat owner, LocalDate plannedOn, LocalDate dueOn, String effect) {
        ImprovementAction action = new ImprovementAction();
        action.regionCode = knelpunt.regionCode;
        action.knelpuntId = knelpunt.id;
        action.title = title;
        action.kind = kind.code();
        action.ownerSeatId = owner.id;
        action.dueOn = dueOn;
        action.metric = "uitvalpercentage";
        action.expectedEffect = effect;
        actions.plan(action, owner.name);
        action.recordedAt = moment(plannedOn);
        return action;
    }
}
