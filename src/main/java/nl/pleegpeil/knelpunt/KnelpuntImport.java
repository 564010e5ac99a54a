package nl.pleegpeil.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.workflow.KnelpuntStatus;

/**
 * Files of kind {@code knelpunten}: a list that was kept elsewhere moves in. A number that is there already stays as it
 * is here: the work on it goes on in Pleegpeil.
 */
@ApplicationScoped
public class KnelpuntImport implements ImportKind<Knelpunt> {

    private static final int CODE_LENGTH = 20;
    private static final int TITLE_LENGTH = 200;
    private static final int CAUSE_LENGTH = 2_000;
    private static final long MOST_FAMILIES = 100_000;
    private static final List<String> REACHES = Arrays.stream(Reach.values()).map(Reach::code).toList();
    private static final List<String> LEVELS = Arrays.stream(SolvedAt.values()).map(SolvedAt::code).toList();
    private static final List<String> STATUSES = Arrays.stream(KnelpuntStatus.values()).map(KnelpuntStatus::code).toList();
    private static final List<String> CATEGORIES = Arrays.stream(SignalCategory.values()).map(each -> each.code().toLowerCase(Locale.ROOT)).toList();

    private final KnelpuntDesk desk;

    KnelpuntImport(KnelpuntDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "knelpunten";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("nummer"), Column.required("regio"), Column.requiredText("titel"), Column.text("oorzaak"), Column.optional("onderwerp"),
                Column.optional("bereik"), Column.optional("niveau"), Column.optional("gezinnen"), Column.optional("status"), Column.optional("geopend"));
    }

    @Override
    public Delivery<Knelpunt> open(long importId) {
        AreaTree areas = AreaTree.inForce();
        return new Delivery<>() {
            @Override
            public Draft<Knelpunt> read(Row row) {
                return KnelpuntImport.read(row, areas, importId);
            }

            @Override
            public Tally record(List<Knelpunt> batch) {
                long taken = batch.stream().filter(desk::takeOver).count();
                return new Tally(taken, batch.size() - taken);
            }
        };
    }

    private static Draft<Knelpunt> read(Row row, AreaTree areas, long importId) {
        Knelpunt knelpunt = new Knelpunt();
        knelpunt.number = row.code("nummer", CODE_LENGTH);
        knelpunt.regionCode = row.code("regio", CODE_LENGTH);
        if (knelpunt.regionCode != null && areas.find(knelpunt.regionCode).filter(area -> area.kindOfArea() == AreaKind.REGION).isEmpty()) {
            row.report("regio", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("regio"));
        } else if (knelpunt.regionCode != null) {
            row.requireOwn(knelpunt.regionCode, null);
        }
        knelpunt.title = row.text("titel", TITLE_LENGTH);
        knelpunt.cause = row.text("oorzaak", CAUSE_LENGTH);
        String category = row.oneOf("onderwerp", CATEGORIES, SignalCategory.K99.code().toLowerCase(Locale.ROOT));
        knelpunt.category = category == null ? null : category.toUpperCase(Locale.ROOT);
        knelpunt.reach = row.oneOf("bereik", REACHES, Reach.REGIO.code());
        knelpunt.level = row.oneOf("niveau", LEVELS, SolvedAt.UITVOERING.code());
        Long families = row.count("gezinnen");
        if (families != null && families > MOST_FAMILIES) {
            row.report("gezinnen", ProblemCode.E_FORMAT, row.texts().noCount("gezinnen"));
        } else if (families != null) {
            knelpunt.families = families.intValue();
        }
        knelpunt.status = row.oneOf("status", STATUSES, KnelpuntStatus.OPEN.code());
        knelpunt.openedOn = row.date("geopend");
        knelpunt.importId = importId;
        boolean hasKey = knelpunt.number != null && knelpunt.regionCode != null;
        return new Draft<>(hasKey ? RowKey.of(knelpunt.regionCode, knelpunt.number) : null, knelpunt);
    }
}
