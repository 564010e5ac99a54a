package nl.pleegpeil.paper;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pleegpeil.answer.AnswerSheet;
import nl.pleegpeil.answer.BoxContents;
import nl.pleegpeil.answering.AnsweringTexts;
import nl.pleegpeil.answering.Background;
import nl.pleegpeil.answering.SheetReading;
import nl.pleegpeil.area.Area;
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
import nl.pleegpeil.questionnaire.Asked;
import nl.pleegpeil.questionnaire.KnownQuestions;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.results.Tallies;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.survey.Rounds;
import nl.pleegpeil.survey.SurveyRound;

/**
 * Files of kind {@code enquete-antwoorden}: a row per family. They are counted at once, for a round that is
 * only known from files; never for one that families answer here, for rows could fill up its minimum. No row is kept.
 */
@ApplicationScoped
public class AnswerImport implements ImportKind<AnswerImport.Sheet> {

    private static final String ROUND = "meting";
    private static final int CODE_LENGTH = 40;
    private static final int AREA_LENGTH = 20;
    private static final int ANSWER_LENGTH = 100;
    private static final int TEXT_LENGTH = 4000;
    /** 2025, 2025-H1, 2025-K3 or 2025-03, and whatever follows. */
    private static final Pattern DATED = Pattern.compile("(\\d{4}(?:-(?:H[12]|K[1-4]|\\d{2}))?)(?:[^0-9].*)?");

    /** A family's answers for a round. */
    public record Sheet(String round, String roundArea, AnswerSheet answers) {

        @Override
        public String toString() {
            return "Sheet[" + round + "]";
        }
    }

    private final KnownQuestions known;
    private final Rounds rounds;
    private final Tallies tallies;
    private final AnsweringTexts texts;
    private final Clock clock;

    AnswerImport(KnownQuestions known, Rounds rounds, Tallies tallies, @Localized("nl") AnsweringTexts texts, Clock clock) {
        this.known = known;
        this.rounds = rounds;
        this.tallies = tallies;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "enquete-antwoorden";
    }

    // Two families may well give the same answers.
    @Override
    public boolean hasKey() {
        return false;
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.required(ROUND), Column.optional(Background.AREA), Column.optional(Background.KIND),
                Column.optional(Background.FORM), Column.optional(Background.EXPERIENCE)));
        known.ids().forEach(id -> columns.add(known.openIds().contains(id) ? Column.text(id) : Column.optional(id)));
        return columns;
    }

    @Override
    public Delivery<Sheet> open(long importId) {
        return new AnswerDelivery();
    }

    private final class AnswerDelivery implements Delivery<Sheet> {

        private final List<Asked> questions = known.all();
        private final AreaTree areas = AreaTree.inForce();
        private final Map<String, String> areaOfRound = new LinkedHashMap<>();
        private final List<Sheet> recorded = new ArrayList<>();

        @Override
        public Draft<Sheet> read(Row row) {
            String round = row.code(ROUND, CODE_LENGTH);
            String area = row.code(Background.AREA, AREA_LENGTH);
            if (area != null && areas.find(area).isEmpty()) {
                row.report(Background.AREA, ProblemCode.E_UNKNOWN_CODE, row.texts().unknownArea(Background.AREA));
                area = null;
            }
            String roundArea = round == null ? null : areaOf(row, round, area);
            if (roundArea != null) {
                row.requireOwn(roundArea, null);
                if (area != null && !areas.covers(roundArea, area)) {
                    row.report(Background.AREA, ProblemCode.E_UNKNOWN_CODE, texts.outsideRound());
                }
            }
            Map<String, String> typed = new LinkedHashMap<>();
            put(typed, Background.AREA, area != null && areas.find(area).get().kindOfArea() == AreaKind.MUNICIPALITY ? area : null);
            put(typed, Background.KIND, row.oneOf(Background.KIND, Background.KINDS, null));
            put(typed, Background.FORM, row.oneOf(Background.FORM, Background.FORMS, null));
            put(typed, Background.EXPERIENCE, row.oneOf(Background.EXPERIENCE, Background.YEARS, null));
            for (Asked asked : questions) {
                String answer = row.text(asked.code(), asked.isOpen() ? TEXT_LENGTH : ANSWER_LENGTH);
                if (answer != null && !asked.isOpen() && asked.read(answer).isEmpty()) {
                    row.report(asked.code(), ProblemCode.E_UNKNOWN_CODE, texts.unknownAnswer());
                }
                put(typed, asked.code(), answer);
            }
            // What was asked on paper after another answer is kept as it was given.
            List<Asked> asAsked = questions.stream().map(asked -> new Asked(asked.code(), asked.wording(), asked.hint(), asked.theme(), asked.scale(),
                    asked.choices(), asked.most(), "", List.of(), asked.practice())).toList();
            return new Draft<>(RowKey.of(name(), String.valueOf(row.line())), new Sheet(round, roundArea, SheetReading.of(asAsked, typed)));
        }

        private void put(Map<String, String> typed, String name, String value) {
            if (value != null) {
                typed.put(name, value);
            }
        }

        /** The area of the round: of one that is known, else the region of the first row that names the round. */
        private String areaOf(Row row, String round, String area) {
            Optional<SurveyRound> made = SurveyRound.coded(round);
            if (made.isPresent()) {
                if (!made.get().imported) {
                    row.report(ROUND, ProblemCode.E_UNKNOWN_CODE, texts.noRound());
                }
                return made.get().areaCode;
            }
            if (period(round).isEmpty()) {
                row.report(ROUND, ProblemCode.E_UNKNOWN_CODE, texts.unknownRound());
                return null;
            }
            if (areaOfRound.containsKey(round)) {
                return areaOfRound.get(round);
            }
            if (area == null) {
                row.report(Background.AREA, ProblemCode.E_REQUIRED, texts.noAreaGiven());
                return null;
            }
            Area found = areas.find(area).orElseThrow();
            boolean hasRegion = found.kindOfArea() == AreaKind.MUNICIPALITY
                    && areas.find(found.parentCode).filter(parent -> parent.kindOfArea() == AreaKind.REGION).isPresent();
            areaOfRound.put(round, hasRegion ? found.parentCode : area);
            return areaOfRound.get(round);
        }

        @Override
        public Tally record(List<Sheet> batch) {
            recorded.addAll(batch);
            return new Tally(batch.size(), 0);
        }

        @Override
        public void settle() {
            Map<String, List<Sheet>> byRound = new LinkedHashMap<>();
            recorded.forEach(sheet -> byRound.computeIfAbsent(sheet.round(), code -> new ArrayList<>()).add(sheet));
            SecureRandom random = new SecureRandom();
            byRound.forEach((code, sheets) -> {
                SurveyRound round = SurveyRound.coded(code).orElseGet(() -> make(code, sheets));
                BoxContents contents = BoxContents.NOTHING;
                for (Sheet sheet : sheets) {
                    contents = contents.with(sheet.answers(), random);
                }
                tallies.add(round, contents, LocalDate.now(clock));
            });
        }

        private SurveyRound make(String code, List<Sheet> sheets) {
            Period period = period(code).orElseThrow();
            SurveyRound round = new SurveyRound();
            round.code = code;
            round.title = texts.importTitle(code);
            round.areaCode = sheets.get(0).roundArea();
            round.questionnaireId = Questionnaire.named(questionnaire(sheets)).orElseThrow().id;
            round.opensOn = period.from();
            round.closesOn = period.until();
            round.minimum = SurveyRound.LEAST_MINIMUM;
            round.imported = true;
            round.openedOn = period.from();
            round.closedOn = LocalDate.now(clock);
            return rounds.make(round);
        }
    }

    private static String questionnaire(List<Sheet> sheets) {
        List<String> ids = sheets.stream().flatMap(sheet -> sheet.answers().closed().keySet().stream()).toList();
        if (ids.stream().anyMatch(id -> id.startsWith("M"))) {
            return ids.stream().anyMatch(id -> id.startsWith("N")) ? "netwerk" : "jaarlijks";
        }
        return ids.stream().anyMatch(id -> id.startsWith("P")) ? Questionnaire.PULSE
                : ids.stream().anyMatch(id -> id.startsWith("E")) ? Questionnaire.EXIT
                : ids.stream().anyMatch(id -> id.startsWith("T")) ? Questionnaire.TRAINING : "jaarlijks";
    }

    private static Optional<Period> period(String code) {
        Matcher dated = DATED.matcher(code);
        return dated.matches() ? Period.parse(dated.group(1)) : Optional.empty();
    }
}
