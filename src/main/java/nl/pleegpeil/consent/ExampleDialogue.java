package nl.pleegpeil.consent;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pleegpeil.agreement.AgreementBook;
import nl.pleegpeil.agreement.AgreementState;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attendance.AttendanceBook;
import nl.pleegpeil.attendance.AttendanceRole;
import nl.pleegpeil.attendance.DialogueGoal;
import nl.pleegpeil.dialogue.DialogueSession;
import nl.pleegpeil.dialogue.SessionKind;
import nl.pleegpeil.dialogue.SessionPlan;
import nl.pleegpeil.dialogue.SessionPlanner;
import nl.pleegpeil.dialogue.Venue;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.agenda.AgendaItem;
import nl.pleegpeil.meeting.NoteBook;
import nl.pleegpeil.meeting.NoteKind;
import nl.pleegpeil.minutes.MinutesDesk;
import nl.pleegpeil.minutes.MinutesVersion;

/**
 * The sessions of the example region. Foster parents say that weekends are heavy because nobody can take a child for two
 * days; the municipalities look for families who can, and a year later there are some. Next month the subject is how
 * long it takes before a bill is paid.
 */
@ApplicationScoped
class ExampleDialogue {

    // The areas and the seats come first.
    private static final int AFTER_SEATS = Interceptor.Priority.APPLICATION + 500;
    private static final LocalTime HALF_PAST_SEVEN = LocalTime.of(19, 30);

    /** What is said over coffee; every evening another. */
    private static final List<String> CHANCES = List.of("Een vast telefoonnummer bij de gemeente scheelt veel zoeken.",
            "Een ouder die langer meedoet kan een beginner bellen.", "Met een pas voor het zwembad hoeft niemand een bon te bewaren.",
            "De sportclub wil wel een plek vrijhouden.", "Een kaartje op de verjaardag van het gezin wordt gewaardeerd.",
            "Het wijkteam kan op school spreekuur houden.", "Een appgroep van ouders in het dorp werkt goed.");

    private final SessionPlanner planner;
    private final AttendanceBook attendance;
    private final NoteBook notes;
    private final AgreementBook agreements;
    private final MinutesDesk minutes;
    private final Clock clock;

    ExampleDialogue(SessionPlanner planner, AttendanceBook attendance, NoteBook notes, AgreementBook agreements, MinutesDesk minutes,
            Clock clock) {
        this.planner = planner;
        this.attendance = attendance;
        this.notes = notes;
        this.agreements = agreements;
        this.minutes = minutes;
        this.clock = clock;
    }

    void onExampleFilled(@Observes @Priority(AFTER_SEATS) ExampleFilled example) {
        List<Area> places = AreaTree.inForce().within(Example.REGION).stream()
                .filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY).toList();
        if (places.size() < 6) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        DialogueGoal.set(places.get(0).code, today.getYear() - 2, 6, clock.instant());
        DialogueGoal.set(places.get(1).code, today.getYear() - 1, 2, clock.instant());
        everyOtherMonth(places.get(0), today);
        weekends(places, today);
        aYearLater(places, today);
        toCome(places, today);
    }

    /** One municipality talks every other month, with its provider. */
    private void everyOtherMonth(Area place, LocalDate today) {
        for (int months = 26; months >= 2; months -= 2) {
            DialogueSession session = planner.plan(plan(SessionKind.DIALOOGSESSIE, "Koffie met pleegouders", evening(today.minusMonths(months)),
                    Venue.PLEK, "Buurthuis", List.of(place.code), 12));
            attendance.record(session.id, Map.of(AttendanceRole.PLEEGOUDER, 5 + months % 5, AttendanceRole.AANDACHTSFUNCTIONARIS, 1,
                    AttendanceRole.AANBIEDER, 1));
            note(session, CHANCES.get(months / 2 % CHANCES.size()), NoteKind.KANS);
        }
    }

    /** Three municipalities together, a year and a half ago; their participants agreed to the second text. */
    private void weekends(List<Area> places, LocalDate today) {
        DialogueSession session = planner.plan(plan(SessionKind.DIALOOGSESSIE, "Dialoogsessie: hoe houdt u het vol?",
                evening(today.minusMonths(18)), Venue.BEIDE, "Bibliotheek aan het plein", codes(places, 1, 4), 60));
        AgendaItem.add(session.id, "Logeren in het weekend", null, clock.instant());
        AgendaItem.add(session.id, "Een vast gezicht bij de aanbieder", null, clock.instant());
        attendance.record(session.id, Map.of(AttendanceRole.PLEEGOUDER, 23, AttendanceRole.PLEEGOUDERRAAD, 3,
                AttendanceRole.AANDACHTSFUNCTIONARIS, 3, AttendanceRole.AANBIEDER, 2, AttendanceRole.WIJKTEAM, 2));
        note(session, "De weekenden zijn zwaar: er is niemand bij wie een kind twee dagen kan logeren.", NoteKind.KNELPUNT);
        note(session, "Wij horen pas laat dat er een andere begeleider komt.", NoteKind.KNELPUNT);
        note(session, "Oud-pleegouders willen best af en toe een weekend helpen.", NoteKind.KANS);
        note(session, "De jaarlijkse barbecue wordt erg gewaardeerd.", NoteKind.OPMERKING);
        MinutesVersion first = minutes.offer(session);
        minutes.say(first, "voorbeeld-1", false, Optional.of(words("Het ging ook over vakanties, niet alleen over weekenden.")));
        note(session, "In de vakanties is er ook geen logeeradres.", NoteKind.KNELPUNT);
        long families = agreements.agree(session, 0, words("Zoek in elke gemeente drie gezinnen waar een kind een weekend kan logeren."),
                Optional.empty(), "Aanbieder van de regio", session.meetsOn.plusMonths(9));
        long change = agreements.agree(session, 0, words("Een nieuwe begeleider stelt zich voor voordat de oude vertrekt."),
                Optional.empty(), "Aanbieder van de regio", session.meetsOn.plusMonths(3));
        long list = agreements.agree(session, 0, words("Zet op een rij welke vergoeding elke gemeente geeft voor logeren."),
                Optional.empty(), "Wijkteams", session.meetsOn.plusMonths(4));
        MinutesVersion second = minutes.offer(session);
        for (int device = 1; device <= 19; device++) {
            minutes.say(second, "voorbeeld-" + device, true, Optional.empty());
        }
        minutes.agree(second);
        agreements.change(change, AgreementState.NAGEKOMEN, session.meetsOn.plusMonths(2), null);
        agreements.change(list, AgreementState.NAGEKOMEN, session.meetsOn.plusMonths(5), null);
        agreements.change(families, AgreementState.NAGEKOMEN, session.meetsOn.plusMonths(9), null);
    }

    /** The same three and two more, half a year ago: the families are there, and something else hurts. */
    private void aYearLater(List<Area> places, LocalDate today) {
        DialogueSession session = planner.plan(plan(SessionKind.DIALOOGSESSIE, "Dialoogsessie: wat is er beter?",
                evening(today.minusMonths(6)), Venue.PLEK, "Bibliotheek aan het plein", codes(places, 1, 6), 75));
        attendance.record(session.id, Map.of(AttendanceRole.PLEEGOUDER, 31, AttendanceRole.PLEEGOUDERRAAD, 2,
                AttendanceRole.AANDACHTSFUNCTIONARIS, 4, AttendanceRole.AANBIEDER, 3));
        note(session, "Er zijn nu gezinnen waar een kind een weekend terechtkan. Dat geeft lucht.", NoteKind.OPMERKING);
        note(session, "Een rekening voor bijzondere kosten ligt soms drie maanden.", NoteKind.KNELPUNT);
        note(session, "Een gemeente betaalt vooruit en rekent later af. Dat kan overal.", NoteKind.KANS);
        agreements.agree(session, 0, words("Betaal een rekening voor bijzondere kosten binnen een maand."), Optional.empty(),
                "Wijkteams", session.meetsOn.plusMonths(3));
        long told = agreements.agree(session, 0, words("Laat elk gezin weten waar het een rekening kan indienen."), Optional.empty(),
                "Wijkteams", session.meetsOn.plusMonths(2));
        agreements.change(told, AgreementState.NAGEKOMEN, session.meetsOn.plusMonths(2), null);
        MinutesVersion version = minutes.offer(session);
        for (int device = 1; device <= 24; device++) {
            minutes.say(version, "voorbeeld-" + device, true, Optional.empty());
        }
        minutes.agree(version);
    }

    private void toCome(List<Area> places, LocalDate today) {
        DialogueSession work = planner.plan(plan(SessionKind.WERKSESSIE, "Werksessie: wat hoort bij elkaar?", evening(today.plusWeeks(2)),
                Venue.ONLINE, "", codes(places, 0, 6), 8));
        note(work, "Vergoedingen en rekeningen komen in elke sessie terug.", NoteKind.OPMERKING);
        DialogueSession next = planner.plan(plan(SessionKind.DIALOOGSESSIE, "Dialoogsessie: bijzondere kosten", evening(today.plusWeeks(5)),
                Venue.PLEK, "Bibliotheek aan het plein", codes(places, 1, 6), 75));
        AgendaItem.add(next.id, "Hoe lang duurt het voor een rekening is betaald?", null, clock.instant());
        planner.plan(plan(SessionKind.OVERLEG, "Overleg van de aandachtsfunctionarissen", evening(today.plusWeeks(3)), Venue.ONLINE, "",
                codes(places, 0, places.size()), null));
    }

    private void note(DialogueSession session, String text, NoteKind kind) {
        long note = notes.take(session, "", words(text));
        notes.mark(session.id, note, kind);
    }

    private static Cleared words(String text) {
        return Cleared.masked(text);
    }

    private static List<String> codes(List<Area> places, int from, int until) {
        return places.subList(from, until).stream().map(area -> area.code).toList();
    }

    private static LocalDate evening(LocalDate near) {
        return near.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    private static SessionPlan plan(SessionKind kind, String title, LocalDate day, Venue venue, String place, List<String> municipalities,
            Integer invited) {
        return new SessionPlan(kind, title, day, HALF_PAST_SEVEN, HALF_PAST_SEVEN.plusHours(2), venue, place,
                kind == SessionKind.DIALOOGSESSIE ? List.of("Aanbieder van de regio") : List.of(), invited, municipalities);
    }
}
