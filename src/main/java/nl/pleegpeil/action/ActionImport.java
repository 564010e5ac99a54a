package nl.pleegpeil.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.workflow.ActionStatus;

/**
 * Files of kind {@code acties}: actions that were kept elsewhere, each about a Knelpunt that is here. A number that is
 * there already stays as it is here.
 */
@ApplicationScoped
public class ActionImport implements ImportKind<ImprovementAction> {

    private static final int CODE_LENGTH = 20;
    private static final int TITLE_LENGTH = 200;
    private static final int LONGEST = 1_000;
    private static final List<String> KINDS = Arrays.stream(ActionKind.values()).map(ActionKind::code).toList();
    private static final List<String> STATUSES = Arrays.stream(ActionStatus.values()).map(ActionStatus::code).toList();

    private final ActionDesk desk;
    private final ActionTexts texts;

    ActionImport(ActionDesk desk, ActionTexts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "acties";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("nummer"), Column.required("regio"), Column.required("knelpunt"), Column.requiredText("titel"), Column.optional("soort"),
                Column.requiredText("wie"), Column.required("klaar_op"), Column.text("effect"), Column.optional("status"));
    }

    @Override
    public Delivery<ImprovementAction> open(long importId) {
        return new Delivery<>() {
            @Override
            public Draft<ImprovementAction> read(Row row) {
                return ActionImport.this.read(row, importId);
            }

            @Override
            public Tally record(List<ImprovementAction> batch) {
                long taken = batch.stream().filter(desk::takeOver).count();
                return new Tally(taken, batch.size() - taken);
            }
        };
    }

    private Draft<ImprovementAction> read(Row row, long importId) {
        ImprovementAction action = new ImprovementAction();
        action.number = row.code("nummer", CODE_LENGTH);
        action.regionCode = row.code("regio", CODE_LENGTH);
        String about = row.code("knelpunt", CODE_LENGTH);
        if (action.regionCode != null && about != null) {
            row.requireOwn(action.regionCode, null);
            Optional<Knelpunt> knelpunt = Knelpunt.called(about, action.regionCode);
            if (knelpunt.isEmpty()) {
                row.report("knelpunt", ProblemCode.E_UNKNOWN_CODE, texts.unknownKnelpunt());
            } else {
                action.knelpuntId = knelpunt.get().id;
            }
        }
        action.title = row.text("titel", TITLE_LENGTH);
        action.kind = row.oneOf("soort", KINDS, ActionKind.WERKAFSPRAAK.code());
        action.ownerOrganisation = row.name("wie", TITLE_LENGTH);
        action.dueOn = row.date("klaar_op");
        action.expectedEffect = row.text("effect", LONGEST);
        action.status = row.oneOf("status", STATUSES, ActionStatus.GEPLAND.code());
        action.importId = importId;
        boolean hasKey = action.number != null && action.regionCode != null;
        return new Draft<>(hasKey ? RowKey.of(action.regionCode, action.number) : null, action);
    }
}
