package nl.pleegpeil.ground;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;

/** Switches data per family on and off for a region, and knows where they are on. */
@ApplicationScoped
public class Grounds {

    private static final String SUBJECT = "gezinsgegevens";

    private final AuditTrail trail;
    private final Clock clock;
    private final Event<GroundWithdrawn> withdrawn;

    Grounds(AuditTrail trail, Clock clock, Event<GroundWithdrawn> withdrawn) {
        this.trail = trail;
        this.clock = clock;
        this.withdrawn = withdrawn;
    }

    /** The codes of the areas that are on. */
    @Transactional(TxType.SUPPORTS)
    public Set<String> areasOn() {
        return SpellPermission.allOn().stream().map(permission -> permission.areaCode).collect(Collectors.toSet());
    }

    /** The areas that can decide: regions, and municipalities that lie in none. */
    List<Area> deciders(AreaTree tree) {
        return tree.all().stream().filter(area -> area.kindOfArea() == AreaKind.REGION
                || area.kindOfArea() == AreaKind.MUNICIPALITY && tree.upward(area.code).stream()
                        .noneMatch(above -> above.kindOfArea() == AreaKind.REGION)).toList();
    }

    /** Switches a region on; the example does so without a line in the audit of its own. */
    @Transactional(TxType.MANDATORY)
    public void allow(String area, Ground ground, String reference, LocalDate decidedOn) {
        SpellPermission permission = new SpellPermission();
        permission.areaCode = area;
        permission.allowed = true;
        permission.ground = ground.code();
        permission.reference = reference;
        permission.decidedOn = decidedOn;
        permission.recordedAt = clock.instant();
        permission.persist();
    }

    @Transactional(TxType.MANDATORY)
    void switchOn(String area, Ground ground, String reference, LocalDate decidedOn) {
        allow(area, ground, reference, decidedOn);
        trail.record(AuditAct.FAMILY_DATA_SWITCHED, Subject.of(SUBJECT, area), "aan, " + ground.code() + ", kenmerk " + reference);
    }

    /** Switches a region off; what was let in goes in the same transaction. */
    @Transactional(TxType.MANDATORY)
    void switchOff(String area) {
        SpellPermission permission = new SpellPermission();
        permission.areaCode = area;
        permission.allowed = false;
        permission.recordedAt = clock.instant();
        permission.persist();
        AreaTree tree = AreaTree.inForce();
        Set<String> within = new HashSet<>(Set.of(area));
        tree.all().stream().filter(inner -> tree.covers(area, inner.code)).forEach(inner -> within.add(inner.code));
        withdrawn.fire(new GroundWithdrawn(within));
        trail.record(AuditAct.FAMILY_DATA_SWITCHED, Subject.of(SUBJECT, area), "uit, gegevens gewist");
    }
}
