package nl.pleegpeil.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Grant;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Refusal;

/**
 * Which sessions a visitor reaches: those that count for one of their municipalities. The plan of a session for several
 * is changed by whoever has all of them.
 */
@ApplicationScoped
public class SessionReach {

    private final CurrentScope current;
    private final DialogueTexts texts;
    private final Clock clock;

    SessionReach(CurrentScope current, DialogueTexts texts, Clock clock) {
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws Refusal the same, whether there is no such session or the visitor has nothing to do with it */
    public DialogueSession reached(long id, Right right) {
        return reached(DialogueSession.numbered(id), right);
    }

    /** The same, while nobody else changes it until this transaction ends. */
    public DialogueSession held(long id, Right right) {
        return reached(DialogueSession.locked(id), right);
    }

    /** The same, for a change of its plan. */
    public DialogueSession planned(long id) {
        DialogueSession session = held(id, Right.PLAN_SESSIONS);
        if (!plans(session)) {
            throw new Refusal(403, texts.notYoursTitle(), texts.notYours());
        }
        return session;
    }

    /** Whether the visitor may change its plan. */
    public boolean plans(DialogueSession session) {
        return session.municipalities().stream().allMatch(area -> may(Right.PLAN_SESSIONS, area));
    }

    /** Whether the visitor has the right in one of its municipalities. */
    public boolean reaches(DialogueSession session, Right right) {
        return session.municipalities().stream().anyMatch(area -> may(right, area));
    }

    private DialogueSession reached(Optional<DialogueSession> found, Right right) {
        return found.filter(session -> reaches(session, right)).orElseThrow(() -> Refusal.notFound(texts.unknownSession()));
    }

    private boolean may(Right right, String area) {
        return current.scope().may(right, area);
    }

    /** The municipalities of today in which the visitor has the right, by name. */
    public List<Option> municipalities(Right right) {
        LocalDate today = LocalDate.now(clock);
        Scope scope = current.scope();
        return AreaTree.inForce().all().stream().filter(area -> area.kindOfArea() == AreaKind.MUNICIPALITY
                && area.isInForceOn(today) && scope.may(right, area.code)).sorted(Comparator.comparing((Area area) -> area.name))
                .map(area -> new Option(area.code, area.name)).toList();
    }

    /** The names of a session's municipalities. */
    public List<Option> namesOf(DialogueSession session) {
        AreaTree tree = AreaTree.inForce();
        return session.municipalities().stream().map(code -> new Option(code, tree.find(code).map(area -> area.name).orElse(code)))
                .sorted(Comparator.comparing(Option::name)).toList();
    }

    /** Code of the region it lies in. */
    public Optional<String> regionOf(DialogueSession session) {
        return AreaTree.inForce().upward(session.areaCode).stream().filter(area -> area.kindOfArea() == AreaKind.REGION)
                .map(area -> area.code).findFirst();
    }

    /** The name of the seat from which the visitor works on this session; null: a token. */
    public String seatName(DialogueSession session, Right right) {
        return current.scope().allowing(right).filter(grant -> grant.seatId() != Grant.NO_SEAT
                && session.municipalities().stream().anyMatch(grant::covers)).map(Grant::seatName).findFirst().orElse(null);
    }

    public boolean isInvented(DialogueSession session) {
        return Example.holds(session.areaCode);
    }
}
