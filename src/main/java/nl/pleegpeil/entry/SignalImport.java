package nl.pleegpeil.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.guard.GuardedText.Cleared;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportHistory;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.ProblemCode;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.Tally;
import nl.pleegpeil.signal.SignalCategory;
import nl.pleegpeil.signal.SignalDesk;
import nl.pleegpeil.signal.SignalSource;
import nl.pleegpeil.signal.Submission;

/** Files of kind {@code signalen}: a list that was kept elsewhere. Equal rows are separate signals. */
@ApplicationScoped
public class SignalImport implements ImportKind<Submission> {

    private static final int AREA_LENGTH = 20;
    private static final int LONGEST = 4_000;
    private static final List<String> CATEGORIES = Arrays.stream(SignalCategory.values()).map(each -> each.code().toLowerCase(Locale.ROOT)).toList();
    private static final List<String> SOURCES = Arrays.stream(SignalSource.values()).map(SignalSource::code).toList();

    private final SignalDesk desk;
    private final ImportHistory history;
    private final EntryTexts texts;
    private final Clock clock;

    SignalImport(SignalDesk desk, ImportHistory history, EntryTexts texts, Clock clock) {
        this.desk = desk;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "signalen";
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("datum"), Column.required("gebied"), Column.optional("categorie"), Column.requiredText("tekst"),
                Column.optional("bron"));
    }

    @Override
    public Delivery<Submission> open(long importId) {
        return new SignalDelivery(importId, history.isRepeated(importId));
    }

    private final class SignalDelivery implements Delivery<Submission> {

        private final long importId;
        private final boolean isRepeated;
        private final AreaTree areas = AreaTree.inForce();

        SignalDelivery(long importId, boolean isRepeated) {
            this.importId = importId;
            this.isRepeated = isRepeated;
        }

        @Override
        public Draft<Submission> read(Row row) {
            LocalDate on = row.date("datum");
            if (on != null && on.isAfter(LocalDate.now(clock))) {
                row.report("datum", ProblemCode.E_FORMAT, texts.dayWrong());
            }
            String area = row.code("gebied", AREA_LENGTH);
            Optional<Area> found = areas.find(area).filter(one -> one.kindOfArea() == AreaKind.MUNICIPALITY);
            if (area != null && found.isEmpty()) {
                row.report("gebied", ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea("gebied"));
            } else if (area != null) {
                row.requireOwn(area, null);
                if (on != null && !found.get().isInForceOn(on)) {
                    row.report("gebied", ProblemCode.E_AREA_NOT_VALID, row.texts().areaNotValid(found.get().name, on.toString()));
                }
            }
            String category = row.oneOf("categorie", CATEGORIES, null);
            String source = row.oneOf("bron", SOURCES, SignalSource.ANDERS.code());
            String text = row.text("tekst", LONGEST);
            if (!row.isGood()) {
                return new Draft<>(null, null);
            }
            Submission plain = Submission.plain(area, SignalSource.of(source).orElseThrow(), Cleared.masked(text), on);
            return new Draft<>(null, plain.from(Optional.empty(), Optional.empty(),
                    Optional.ofNullable(category).flatMap(code -> SignalCategory.of(code.toUpperCase(Locale.ROOT))), false).by(importId));
        }

        @Override
        public Tally record(List<Submission> batch) {
            if (isRepeated) {
                return new Tally(0, batch.size());
            }
            batch.forEach(submission -> desk.receive(submission, Optional.empty()));
            return new Tally(batch.size(), 0);
        }
    }
}
