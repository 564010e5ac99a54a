package nl.pleegpeil.motion;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;

/** Files of kind {@code moties}: a list that was kept elsewhere. */
@ApplicationScoped
public class MotionImport implements ImportKind<MotionImport.Listed> {

    private static final int AREA_LENGTH = 20;
    private static final int NUMBER_LENGTH = 40;
    private static final int TITLE_LENGTH = 300;
    private static final int BODY_LENGTH = 8_000;
    private static final int PARTY_LENGTH = 200;
    private static final int HOLDER_LENGTH = 120;
    private static final int LETTER_LENGTH = 500;

    /**
     * A row of the list.
     *
     * @param statusDay the day of its status; null: that of the motion
     */
    public record Listed(CouncilMotion motion, MotionStatus status, LocalDate statusDay, String note, String letter) {
    }

    private final MotionRegister register;
    private final MotionTexts texts;
    private final Clock clock;

    MotionImport(MotionRegister register, MotionTexts texts, Clock clock) {
        this.register = register;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "moties";
    }

    @Override
    public Right right() {
        return Right.KEEP_MOTIONS;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("nummer"), Column.required("gebied"), Column.required("soort"), Column.required("datum"),
                Column.requiredText("titel"), Column.text("tekst"), Column.text("indiener"), Column.text("portefeuillehouder"),
                Column.optional("termijn"), Column.required("status"), Column.optional("status_datum"), Column.text("stand_van_zaken"),
                Column.text("brief"));
    }

    @Override
    public Delivery<Listed> open(long importId) {
        return new ListDelivery(importId);
    }

    private final class ListDelivery implements Delivery<Listed> {

        private final long importId;
        private final AreaTree areas = AreaTree.inForce();

        ListDelivery(long importId) {
            this.importId = importId;
        }

        @Override
        public Draft<Listed> read(Row row) {
            CouncilMotion motion = new CouncilMotion();
            motion.importId = importId;
            motion.number = row.code("nummer", NUMBER_LENGTH);
            motion.areaCode = row.code("gebied", AREA_LENGTH);
            if (motion.areaCode != null && areas.find(motion.areaCode).isEmpty()) {
                row.report("gebied", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("gebied"));
            } else if (motion.areaCode != null) {
                row.requireRight(Right.KEEP_MOTIONS, motion.areaCode);
            }
            motion.kindCode = row.oneOf("soort", Arrays.stream(MotionKind.values()).map(MotionKind::code).toList(), null);
            motion.decidedOn = row.date("datum");
            motion.title = row.text("titel", TITLE_LENGTH);
            motion.body = row.text("tekst", BODY_LENGTH);
            motion.party = row.name("indiener", PARTY_LENGTH);
            motion.portfolioHolder = row.name("portefeuillehouder", HOLDER_LENGTH);
            motion.deadline = row.date("termijn");
            String status = row.oneOf("status", Arrays.stream(MotionStatus.values()).map(MotionStatus::code).toList(), null);
            String letter = row.name("brief", LETTER_LENGTH);
            if (letter != null && !ProgressForm.isAddress(letter)) {
                row.report("brief", ProblemCode.E_FORMAT, texts.letterWrong());
            }
            if (motion.decidedOn != null && motion.decidedOn.isAfter(LocalDate.now(clock))) {
                row.report("datum", ProblemCode.E_FORMAT, texts.dayWrong());
            }
            Listed listed = new Listed(motion, status == null ? null : MotionStatus.of(status).orElseThrow(), row.date("status_datum"),
                    row.text("stand_van_zaken", ProgressForm.LONGEST_NOTE), letter);
            boolean hasKey = motion.areaCode != null && motion.number != null;
            return new Draft<>(hasKey ? RowKey.of(motion.areaCode, motion.number) : null, listed);
        }

        @Override
        public Tally record(List<Listed> batch) {
            long changed = batch.stream().filter(this::recordOne).count();
            return new Tally(changed, batch.size() - changed);
        }

        private boolean recordOne(Listed listed) {
            CouncilMotion motion = listed.motion();
            boolean added = register.record(motion, listed.status());
            RegisteredMotion registered = register.numbered(motion.areaCode, motion.number).orElseThrow();
            MotionProgress last = registered.progress().get(0);
            boolean saysMore = last.status() != listed.status() || !Objects.equals(last.note, listed.note()) || !Objects.equals(last.letter, listed.letter());
            if (saysMore) {
                LocalDate day = Objects.requireNonNullElse(listed.statusDay(), motion.decidedOn);
                register.note(motion.areaCode, motion.number, day.isBefore(last.notedOn) ? last.notedOn : day, listed.status(), listed.note(), listed.letter());
            }
            return added || saysMore;
        }
    }
}
