package nl.pleegpeil.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** An annotation, as somebody filled it in. */
public class AnnotationForm {

    static final String FOR_ALL = "iedereen";
    static final String FOR_AREA = "gebied";
    static final int LONGEST_TEXT = 120;
    static final int LONGEST_REASON = 200;
    private static final int YEARS_AHEAD = 2;

    @RestForm("gebied")
    public String area = "";
    @RestForm("kengetal")
    public String metric = "";
    @RestForm("soort")
    public String kind = "";
    @RestForm("van")
    public String from = "";
    @RestForm("tot")
    public String until = "";
    @RestForm("tekst")
    public String body = "";
    @RestForm("voor")
    public String audience = FOR_ALL;
    @RestForm("reden")
    public String reason = "";
    @RestForm("waarom")
    public String why = "";

    static AnnotationForm of(Annotation annotation) {
        AnnotationForm form = new AnnotationForm();
        form.area = annotation.areaCode;
        form.metric = Objects.requireNonNullElse(annotation.metric, "");
        form.kind = annotation.kindCode;
        form.from = TypedDay.text(annotation.beginsOn);
        LocalDate last = annotation.untilOn.minusDays(1);
        form.until = last.equals(annotation.beginsOn) ? "" : TypedDay.text(last);
        form.body = annotation.body;
        form.audience = annotation.isPublic ? FOR_ALL : FOR_AREA;
        return form;
    }

    GuardedText guardedBody(GuardChoices choices) {
        return GuardedText.askedWithoutTriage("tekst", body, choices);
    }

    GuardedText guardedReason(GuardChoices choices) {
        return GuardedText.askedWithoutTriage("reden", reason, choices);
    }

    GuardedText guardedWhy(GuardChoices choices) {
        return GuardedText.askedWithoutTriage("waarom", why, choices);
    }

    /** The annotation this describes, without its words; of no use when errors were added. */
    Annotation read(List<Option> areas, List<Option> metrics, List<Option> charts, LocalDate today, FormErrors errors, AnnotationTexts texts) {
        Annotation annotation = new Annotation();
        annotation.areaCode = text(area);
        if (!isOneOf(area, areas)) {
            errors.add("gebied", texts.chooseArea());
        }
        annotation.kindCode = text(kind);
        Optional<AnnotationKind> known = AnnotationKind.of(annotation.kindCode);
        if (known.isEmpty()) {
            errors.add("soort", texts.chooseKind());
        }
        boolean isBaseline = known.filter(AnnotationKind.NIEUWE_BASISLIJN::equals).isPresent();
        annotation.metric = text(metric).isEmpty() ? null : text(metric);
        if (isBaseline && !isOneOf(metric, charts)) {
            errors.add("kengetal", texts.baselineNeedsMetric(charts.stream().map(Option::name).collect(Collectors.joining(", "))));
        } else if (annotation.metric != null && !isOneOf(metric, metrics)) {
            errors.add("kengetal", texts.chooseMetric());
        }
        readDays(annotation, isBaseline, today, errors, texts);
        if (text(body).isEmpty() || text(body).length() > LONGEST_TEXT) {
            errors.add("tekst", texts.textWrong(LONGEST_TEXT));
        }
        annotation.isPublic = text(audience).equals(FOR_ALL);
        if (!List.of(FOR_ALL, FOR_AREA).contains(text(audience))) {
            errors.add("voor", texts.chooseAudience());
        }
        return annotation;
    }

    /** A day, the first and the last of several, or the code of a month, a half-year or a year. */
    private void readDays(Annotation annotation, boolean isBaseline, LocalDate today, FormErrors errors, AnnotationTexts texts) {
        Optional<Period> period = Period.parse(text(from));
        LocalDate first = period.map(Period::from).or(() -> TypedDay.of(from)).orElse(null);
        LocalDate last = text(until).isEmpty() ? period.map(whole -> whole.until().minusDays(1)).orElse(first) : TypedDay.of(until).orElse(null);
        if (first == null) {
            errors.add("van", texts.dayMissing());
        } else if (first.isAfter(today.plusYears(YEARS_AHEAD))) {
            errors.add("van", texts.dayTooFar());
        }
        if (last == null && !text(until).isEmpty()) {
            errors.add("tot", texts.lastDayWrong());
        } else if (first != null && last.isBefore(first)) {
            errors.add("tot", texts.turnedRound());
        } else if (last != null && last.isAfter(today.plusYears(YEARS_AHEAD))) {
            errors.add("tot", texts.dayTooFar());
        } else if (first != null && last.isAfter(first) && isBaseline && !text(until).isEmpty()) {
            errors.add("tot", texts.baselineIsOneDay());
        }
        annotation.beginsOn = first;
        annotation.untilOn = first == null || last == null ? null : isBaseline ? first.plusDays(1) : last.plusDays(1);
    }

    static void checkReason(String field, String typed, FormErrors errors, AnnotationTexts texts) {
        if (text(typed).isEmpty() || text(typed).length() > LONGEST_REASON) {
            errors.add(field, texts.reasonWrong(LONGEST_REASON));
        }
    }

    private static boolean isOneOf(String typed, List<Option> options) {
        return options.stream().anyMatch(option -> option.code().equals(text(typed)));
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
