package nl.pleegpeil.reason;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;

/**
 * Files of kind {@code stopredenen}: the list of reasons, as it is shipped. How avoidable a reason is, is taken from the
 * file only while nobody has decided otherwise on the page: a new version of Pleegpeil does not undo a decision.
 */
@ApplicationScoped
class StopReasonImport implements ImportKind<StopReason> {

    private static final int CODE_LENGTH = 4;
    private static final int LABEL_LENGTH = 120;
    private static final int TEXT_LENGTH = 300;
    private static final List<String> GROUPS = List.of("natuurlijk_verloop", "terug_naar_ouders", "ander_natuurlijk", "persoonlijk",
            "ongewenst_systeem", "ongewenst_gezin", "onbekend");
    private static final List<String> AVOIDABLE = Arrays.stream(Avoidability.values()).map(Avoidability::code).toList();

    private final ReasonTexts texts;
    private final Clock clock;

    StopReasonImport(ReasonTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stopredenen";
    }

    @Override
    public Right right() {
        return Right.IMPORT_REFERENCE;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("code"), Column.requiredText("label"), Column.text("uitleg"), Column.required("vermijdbaar"),
                Column.required("onderzoeksgroep"), Column.requiredText("bron"));
    }

    @Override
    public Delivery<StopReason> open(long importId) {
        return new Delivery<>() {

            private final Map<String, StopReason> inForce = new HashMap<>();

            {
                StopReason.inForce().forEach(reason -> inForce.put(reason.code, reason));
            }

            @Override
            public Draft<StopReason> read(Row row) {
                StopReason reason = new StopReason();
                reason.code = row.code("code", CODE_LENGTH);
                reason.label = row.name("label", LABEL_LENGTH);
                reason.explanation = row.name("uitleg", TEXT_LENGTH);
                reason.avoidable = row.oneOf("vermijdbaar", AVOIDABLE, null);
                reason.publishedGroup = row.oneOf("onderzoeksgroep", GROUPS, null);
                reason.source = row.name("bron", TEXT_LENGTH);
                if (reason.code != null && (!reason.code.matches("[A-GX]\\d{1,2}"))) {
                    row.report("code", ProblemCode.E_FORMAT, texts.reasonCodeWrong());
                }
                return new Draft<>(reason.code == null ? null : RowKey.of(reason.code), reason);
            }

            @Override
            public Tally record(List<StopReason> batch) {
                List<StopReason> fresh = new ArrayList<>();
                for (StopReason reason : batch) {
                    StopReason before = inForce.get(reason.code);
                    reason.revision = before == null ? 1 : before.revision + 1;
                    if (before != null) {
                        reason.correctsId = before.id;
                        if (before.grounds != null) {
                            reason.avoidable = before.avoidable;
                            reason.grounds = before.grounds;
                        }
                    }
                    if (before == null || !before.saysTheSameAs(reason)) {
                        reason.importId = importId;
                        reason.recordedAt = clock.instant();
                        fresh.add(reason);
                    }
                }
                StopReason.persist(fresh);
                return new Tally(fresh.size(), batch.size() - fresh.size());
            }
        };
    }
}
