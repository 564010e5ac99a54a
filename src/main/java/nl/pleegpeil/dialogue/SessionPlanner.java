package nl.pleegpeil.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;

/** Plans sessions and changes their plan, in the transaction of the caller; whoever may do so was asked by the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SessionPlanner {

    private static final int KEY_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Clock clock;

    SessionPlanner(Clock clock) {
        this.clock = clock;
    }

    public DialogueSession plan(SessionPlan plan) {
        DialogueSession session = new DialogueSession();
        session.invitationKey = key();
        session.recordedAt = clock.instant();
        write(session, plan);
        session.persist();
        SessionMunicipality.replace(session.id, plan.municipalities());
        return session;
    }

    /** Another plan for the same session. */
    public void change(DialogueSession session, SessionPlan plan) {
        write(session, plan);
        session.revision++;
        SessionMunicipality.replace(session.id, plan.municipalities());
    }

    /** It does not take place; it stays in the list. */
    public void cancel(DialogueSession session) {
        session.cancelledOn = LocalDate.now(clock);
        session.revision++;
    }

    private static void write(DialogueSession session, SessionPlan plan) {
        session.kind = plan.kind().code();
        session.title = plan.title();
        session.areaCode = placeOf(plan.municipalities()).orElseThrow();
        session.meetsOn = plan.day();
        session.beginsAt = plan.begins().toString();
        session.endsAt = plan.ends().toString();
        session.venue = plan.venue().code();
        session.place = plan.place().isEmpty() ? null : plan.place();
        session.organisations = plan.organisations().isEmpty() ? null : String.join("\n", plan.organisations());
        session.invited = plan.invited();
    }

    /** The area a session lies in: its one municipality, or the region of several; none when they have no region in common. */
    static Optional<String> placeOf(List<String> municipalities) {
        if (municipalities.size() == 1) {
            return Optional.of(municipalities.get(0));
        }
        AreaTree tree = AreaTree.inForce();
        Set<String> regions = municipalities.stream().map(code -> tree.upward(code).stream()
                .filter(area -> area.kindOfArea() == AreaKind.REGION).map(area -> area.code).findFirst().orElse(""))
                .collect(Collectors.toSet());
        return regions.size() == 1 ? regions.stream().filter(code -> !code.isEmpty()).findFirst() : Optional.empty();
    }

    private static String key() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
