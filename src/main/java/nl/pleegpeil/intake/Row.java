package nl.pleegpeil.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.csv.CellValue;
import nl.pleegpeil.guard.Finding;
import nl.pleegpeil.guard.FindingKind;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.shared.Period;

/**
 * A row of a file that is being taken in. Asking for a cell that cannot be read reports the problem and gives null, as
 * an empty cell does; so a room reads all cells and then looks whether the row {@link #isGood()}.
 */
public final class Row {

    private static final int LONGEST_ECHO = 40;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final long line;
    private final Header header;
    private final List<String> cells;
    private final ImportMessages texts;
    private final Scope sender;
    private final List<ImportProblem> problems = new ArrayList<>();

    Row(long line, Header header, List<String> cells, ImportMessages texts, Scope sender) {
        this.line = line;
        this.header = header;
        this.cells = cells;
        this.texts = texts;
        this.sender = sender;
        header.filled().stream().filter(column -> cell(column.name()).isEmpty())
                .forEach(column -> report(column.name(), ProblemCode.E_REQUIRED, texts.required(column.name())));
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && !header.isNamed(i)) {
                report(null, ProblemCode.E_FORMAT, texts.cellWithoutColumn(i + 1));
                break;
            }
        }
    }

    public long line() {
        return line;
    }

    /** Whether nothing worse than a warning was reported. */
    public boolean isGood() {
        return problems.stream().allMatch(problem -> problem.code().isWarning());
    }

    /** How many problems were reported so far, warnings included. */
    public int problemCount() {
        return problems.size();
    }

    /** Takes back the warnings: a row that is left out after all is not warned about. */
    void takeBack() {
        problems.clear();
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** Reports a problem at a column, with what stands there unless that is free text. */
    public void report(String column, ProblemCode code, String message) {
        problems.add(new ImportProblem(line, column, code, message, column == null ? null : echo(column)));
    }

    /** Reports figures about an area, or of a provider, that the sender does not deliver. Null: all providers together. */
    public void requireOwn(String area, String provider) {
        if (!isOwn(area, provider)) {
            report("gebied", ProblemCode.E_UNKNOWN_CODE, texts.notYours());
        }
    }

    /** Whether the sender delivers figures about an area and of a provider. Null: all providers together. */
    public boolean isOwn(String area, String provider) {
        return sender.may(Right.DELIVER_FIGURES, area, provider);
    }

    /** What stands in a cell as it is, for a room that reads it in its own way; empty text where nothing stands. */
    public String given(String column) {
        return cell(column);
    }

    /** Reports a row about an area for which the sender lacks the right. */
    public void requireRight(Right right, String area) {
        if (!sender.may(right, area)) {
            report("gebied", ProblemCode.E_UNKNOWN_CODE, texts.notYours());
        }
    }

    /** Texts for reports. */
    public ImportMessages texts() {
        return texts;
    }

    /**
     * A sentence or a few; null when empty. Reports personal data and what is longer than fits. A BSN or an account
     * refuses the row; anything else that points to a person is replaced, because nobody reviews an import.
     */
    public String text(String column, int longest) {
        String text = cell(column);
        if (text.isEmpty()) {
            return null;
        }
        List<FindingKind> kinds = foundIn(text);
        if (kinds.contains(FindingKind.BSN)) {
            report(column, ProblemCode.E_PERSONAL_DATA, texts.citizenNumber(column));
        } else if (kinds.contains(FindingKind.IBAN)) {
            report(column, ProblemCode.E_PERSONAL_DATA, texts.bankAccount(column));
        } else if (!kinds.isEmpty()) {
            report(column, ProblemCode.W_PERSONAL_DATA, texts.masked(column, kinds.stream().map(FindingKind::replacement)
                    .collect(Collectors.joining(", "))));
        }
        // Replacing makes some texts longer; what is stored must fit, so that no database error repeats a text.
        String masked = Guard.masked(text);
        if (text.length() > longest || masked.length() > longest) {
            report(column, ProblemCode.E_FORMAT, texts.tooLong(column, longest));
        }
        return masked;
    }

    /** A name of an area or an organisation: it may look like a person's and stays as it is; it is no formula. */
    public String name(String column, int longest) {
        String name = cell(column);
        if (name.isEmpty()) {
            return null;
        }
        if (name.length() > longest) {
            report(column, ProblemCode.E_FORMAT, texts.tooLong(column, longest));
        }
        List<FindingKind> kinds = foundIn(name);
        if (kinds.contains(FindingKind.BSN)) {
            report(column, ProblemCode.E_PERSONAL_DATA, texts.citizenNumber(column));
        } else if (kinds.contains(FindingKind.IBAN)) {
            report(column, ProblemCode.E_PERSONAL_DATA, texts.bankAccount(column));
        } else if (kinds.contains(FindingKind.E_MAIL) || kinds.contains(FindingKind.PHONE)) {
            report(column, ProblemCode.W_PERSONAL_DATA, texts.contactDetails(column));
        }
        if (CellValue.looksLikeFormula(name)) {
            report(column, ProblemCode.E_FORMAT, texts.formula(column));
        }
        return name;
    }

    private static List<FindingKind> foundIn(String text) {
        return Guard.findings(text).stream().map(Finding::kind).distinct().toList();
    }

    /** A code of letters, digits, dots, hyphens and underscores; null when empty or not one. */
    public String code(String column, int longest) {
        String code = cell(column);
        if (code.isEmpty()) {
            return null;
        }
        if (CellValue.looksLikeFormula(code)) {
            report(column, ProblemCode.E_FORMAT, texts.formula(column));
            return null;
        }
        if (code.length() > longest || !CODE.matcher(code).matches()) {
            report(column, ProblemCode.E_FORMAT, texts.noCode(column, longest));
            return null;
        }
        return code;
    }

    /** What stands in a cell that joins codes with a sign, as it is; null when empty or longer than codes are. */
    public String joined(String column, int longest) {
        String joined = cell(column);
        if (joined.isEmpty()) {
            return null;
        }
        if (CellValue.looksLikeFormula(joined)) {
            report(column, ProblemCode.E_FORMAT, texts.formula(column));
            return null;
        }
        if (joined.length() > longest) {
            report(column, ProblemCode.E_FORMAT, texts.noCode(column, longest));
            return null;
        }
        return joined;
    }

    /** One of some words, capitals or not; the given one when empty, null when it is another. */
    public String oneOf(String column, Collection<String> words, String whenEmpty) {
        String word = cell(column).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return whenEmpty;
        }
        if (words.contains(word)) {
            return word;
        }
        if (CellValue.looksLikeFormula(word)) {
            report(column, ProblemCode.E_FORMAT, texts.formula(column));
        } else {
            report(column, ProblemCode.E_UNKNOWN_CODE, texts.unknownWord(column, String.join(", ", words)));
        }
        return null;
    }

    /** A whole number of 0 or more; null when empty or not one. */
    public Long count(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        OptionalDouble number = CellValue.decimal(cell);
        OptionalLong whole = CellValue.whole(cell);
        if (number.isPresent() && number.getAsDouble() < 0) {
            report(column, ProblemCode.E_NEGATIVE, texts.negative(column));
        } else if (whole.isPresent() && whole.getAsLong() <= CellValue.LARGEST_COUNT) {
            return whole.getAsLong();
        } else if (number.isEmpty() && CellValue.looksLikeFormula(cell)) {
            report(column, ProblemCode.E_FORMAT, texts.formula(column));
        } else {
            report(column, ProblemCode.E_FORMAT, texts.noCount(column));
        }
        return null;
    }

    /** A number of 0 or more with a decimal comma or point; null when empty or not one. */
    public Double decimal(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return null;
        }
        OptionalDouble number = CellValue.decimal(cell);
        if (number.isPresent() && number.getAsDouble() >= 0) {
            return number.getAsDouble();
        }
        if (number.isPresent()) {
            report(column, ProblemCode.E_NEGATIVE, texts.negative(column));
        } else if (CellValue.looksLikeFormula(cell)) {
            report(column, ProblemCode.E_FORMAT, texts.formula(column));
        } else {
            report(column, ProblemCode.E_FORMAT, texts.noNumber(column));
        }
        return null;
    }

    /** A day; null when empty or not one. */
    public LocalDate date(String column) {
        return parsed(column, CellValue.date(cell(column)), texts::noDate);
    }

    /** A period; null when empty or not one. */
    public Period period(String column) {
        return parsed(column, Period.parse(cell(column)), texts::noPeriod);
    }

    /** Whether the cell says ja; empty and nee are no. */
    public boolean yes(String column) {
        return "ja".equals(oneOf(column, List.of("ja", "nee"), "nee"));
    }

    private <T> T parsed(String column, Optional<T> value, UnaryOperator<String> message) {
        String cell = cell(column);
        if (!cell.isEmpty() && value.isEmpty()) {
            report(column, ProblemCode.E_FORMAT, CellValue.looksLikeFormula(cell) ? texts.formula(column) : message.apply(column));
        }
        return value.orElse(null);
    }

    private String cell(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }

    private String echo(String column) {
        String cell = cell(column);
        boolean personal = !Guard.findings(cell).isEmpty();
        return header.isUnspoken(column) || personal || cell.isEmpty() || cell.length() > LONGEST_ECHO ? null : cell;
    }
}
