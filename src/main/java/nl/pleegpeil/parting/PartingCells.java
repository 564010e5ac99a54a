package nl.pleegpeil.parting;

import java.util.List;
import java.util.Set;
import nl.pleegpeil.suppression.BreakdownCounts;

/** The answers to one question as a table of its own: of a region only, since few answer in a municipality. */
class PartingCells implements BreakdownCounts {

    private static final String METRIC = "afscheid";

    private final PartingQuestion question;
    private final PartingAnswers answers;

    PartingCells(PartingQuestion question, PartingAnswers answers) {
        this.question = question;
        this.answers = answers;
    }

    private String cell(String answer) {
        return question.code() + "." + answer;
    }

    @Override
    public String table() {
        return METRIC + " " + question.code();
    }

    @Override
    public Set<String> metrics() {
        return Set.of(METRIC);
    }

    @Override
    public List<Category> categories() {
        return question.answers().stream().map(answer -> new Category("", cell(answer))).toList();
    }

    @Override
    public BelowRegion belowRegion() {
        return BelowRegion.NOTHING;
    }

    @Override
    public Set<String> toldBy(String metric, String series, String label) {
        return question.code().equals(series) ? Set.of(cell(label)) : Set.of();
    }

    @Override
    public Set<Integer> years(String region) {
        return answers.years(region);
    }

    @Override
    public List<Part> parts(String region, List<String> municipalities, int year) {
        return answers.of(region, year).stream().filter(given -> given.question().equals(question.code()))
                .map(given -> new Part(region, "", cell(given.answer()), given.amount())).toList();
    }
}
