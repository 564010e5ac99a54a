package nl.pleegpeil.motion;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.example.ExampleFilled;
import nl.pleegpeil.example.ExampleRoom;
import nl.pleegpeil.example.InventedRows;

/** A few invented motions: one handled, one over planning, one the council will come back to, one promise. */
@Priority(ExampleRoom.ATTACHED)
@ApplicationScoped
class ExampleMotions implements ExampleRoom {

    // Before the summaries of the example are made, which tell of them.
    private static final int BEFORE_SUMMARIES = 2_500;

    private final EntityManager entities;
    private final MotionRegister register;
    private final MotionTexts texts;
    private final Clock clock;

    ExampleMotions(EntityManager entities, MotionRegister register, MotionTexts texts, Clock clock) {
        this.entities = entities;
        this.register = register;
        this.texts = texts;
        this.clock = clock;
    }

    void onExampleFilled(@Observes @Priority(BEFORE_SUMMARIES) ExampleFilled example) {
        LocalDate today = LocalDate.now(clock);
        var municipalities = AreaTree.inForce().within(Example.REGION);
        String first = municipalities.get(0).code;
        // By the order of names the smallest is among the first; it has a motion of its own, so that its page shows one.
        String second = municipalities.get(1).code;
        add(second, "M-2025-14", MotionKind.MOTIE, today.minusMonths(14), texts.exampleAppreciation(), MotionStatus.AANGENOMEN);
        register.note(second, "M-2025-14", today.minusMonths(5), MotionStatus.AFGEDAAN, texts.exampleHandled(), null);
        add(first, "M-2025-31", MotionKind.MOTIE, today.minusMonths(13), texts.exampleRetention(), MotionStatus.AANGENOMEN);
        add(first, "T-2026-03", MotionKind.TOEZEGGING, today.minusMonths(4), texts.exampleSession(), MotionStatus.NIEUW);
        add(second, "M-2026-02", MotionKind.MOTIE, today.minusMonths(3), texts.exampleMockingbird(), MotionStatus.AANGEHOUDEN);
    }

    private void add(String area, String number, MotionKind kind, LocalDate day, String title, MotionStatus status) {
        CouncilMotion motion = new CouncilMotion();
        motion.areaCode = area;
        motion.number = number;
        motion.kindCode = kind.code();
        motion.decidedOn = day;
        motion.title = title;
        motion.party = texts.exampleParty();
        motion.portfolioHolder = texts.exampleHolder();
        register.record(motion, status);
    }

    @Override
    public String name() {
        return texts.exampleRows();
    }

    @Override
    public int leave() {
        return new InventedRows(entities, "MotionLink").remove("areaCode") + new InventedRows(entities, "MotionProgress").remove("areaCode")
                + new InventedRows(entities, "CouncilMotion").removeWithCorrections("areaCode");
    }
}
