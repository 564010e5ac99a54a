package nl.pleegpeil.arranged;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** An answer as somebody filled it in. */
public class ArrangedForm {

    private static final int LONGEST_SOURCE = 500;

    @RestForm("antwoord")
    public String answer = "";
    @RestForm("bron")
    public String source = "";
    @RestForm("datum")
    public String day = "";

    static ArrangedForm of(ArrangedAnswer stands) {
        ArrangedForm form = new ArrangedForm();
        form.answer = stands.answerCode;
        form.source = Objects.requireNonNullElse(stands.source, "");
        form.day = TypedDay.text(stands.answeredOn);
        return form;
    }

    /** The answer this describes; of no use when errors were added. */
    ArrangedAnswer read(String area, ArrangedPoint point, LocalDate today, List<ArrangedAnswer> history, FormErrors errors,
            ArrangedTexts texts) {
        ArrangedAnswer read = new ArrangedAnswer();
        read.areaCode = area;
        read.pointCode = point.code();
        read.answerCode = Answer.of(answer).map(Answer::code).orElse(null);
        read.source = source == null || source.isBlank() ? null : source.strip();
        read.answeredOn = TypedDay.of(day).orElse(null);
        if (read.answerCode == null) {
            errors.add("antwoord", texts.chooseAnswer());
        } else if (read.source == null && !read.answerCode.equals(Answer.ONBEKEND.code())) {
            errors.add("bron", texts.giveSource());
        }
        if (read.source != null && read.source.length() > LONGEST_SOURCE) {
            errors.add("bron", texts.sourceTooLong());
        } else if (!Guard.findings(read.source).isEmpty()) {
            errors.add("bron", texts.sourceNamesPerson());
        }
        if (read.answeredOn == null) {
            errors.add("datum", texts.giveDay());
        } else if (read.answeredOn.isAfter(today)) {
            errors.add("datum", texts.dayAhead());
        } else if (!history.isEmpty() && read.answeredOn.isBefore(history.get(0).answeredOn)) {
            errors.add("datum", texts.dayBeforeLast(TypedDay.text(history.get(0).answeredOn)));
        }
        return read;
    }
}
