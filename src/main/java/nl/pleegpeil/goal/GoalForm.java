package nl.pleegpeil.goal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.shared.DutchNumbers;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.shared.Option;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.shared.TypedDay;
import org.jboss.resteasy.reactive.RestForm;

/** A goal, as somebody filled it in. */
public class GoalForm {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SOURCE = 300;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");
    private static final Pattern INDICATOR = Pattern.compile("[a-z0-9_]{1,60}");

    @RestForm("titel")
    public String title = "";
    @RestForm("kengetal")
    public String metric = "";
    @RestForm("indicator")
    public String indicator = "";
    @RestForm("gebied")
    public String area = "";
    @RestForm("richting")
    public String direction = "";
    @RestForm("doel")
    public String target = "";
    @RestForm("begin")
    public String base = "";
    @RestForm("beginperiode")
    public String basePeriod = "";
    @RestForm("zetel")
    public String owner = "";
    @RestForm("uiterlijk")
    public String deadline = "";
    @RestForm("bron")
    public String source = "";
    @RestForm("label")
    public String label = "doel";

    static GoalForm of(Goal goal) {
        GoalForm form = new GoalForm();
        boolean isIndicator = goal.measuredBy.startsWith(Goal.INDICATOR);
        form.title = goal.title;
        form.metric = isIndicator ? "indicator" : goal.measuredBy;
        form.indicator = isIndicator ? goal.measuredBy.substring(Goal.INDICATOR.length()) : "";
        form.area = goal.areaCode;
        form.direction = goal.direction;
        form.target = DutchNumbers.decimals(goal.target, goal.target == Math.rint(goal.target) ? 0 : 2);
        form.base = goal.base == null ? "" : DutchNumbers.decimals(goal.base, goal.base == Math.rint(goal.base) ? 0 : 2);
        form.basePeriod = Objects.requireNonNullElse(goal.basePeriod, "");
        form.owner = goal.ownerSeatId == null ? "" : String.valueOf(goal.ownerSeatId);
        form.deadline = goal.deadline == null ? "" : TypedDay.text(goal.deadline);
        form.source = Objects.requireNonNullElse(goal.source, "");
        form.label = goal.label;
        return form;
    }

    /** The goal this describes; of no use when errors were added. */
    Goal read(List<Option> metrics, List<Option> areas, List<Option> owners, FormErrors errors, GoalTexts texts) {
        Goal goal = new Goal();
        goal.title = text(title);
        if (goal.title.isEmpty() || goal.title.length() > LONGEST_TITLE) {
            errors.add("titel", texts.titleMissing(LONGEST_TITLE));
        }
        boolean isIndicator = text(metric).equals("indicator");
        if (!isOneOf(metric, metrics)) {
            errors.add("kengetal", texts.chooseMetric());
        } else if (isIndicator && !INDICATOR.matcher(text(indicator)).matches()) {
            errors.add("indicator", texts.indicatorMissing());
        }
        goal.measuredBy = isIndicator ? Goal.INDICATOR + text(indicator) : text(metric);
        goal.areaCode = text(area);
        if (!isOneOf(area, areas)) {
            errors.add("gebied", texts.chooseArea());
        }
        goal.direction = text(direction);
        if (!List.of(Goal.HIGHER, "lager").contains(goal.direction)) {
            errors.add("richting", texts.chooseDirection());
        }
        Optional<Double> wanted = number(target);
        if (wanted.isEmpty()) {
            errors.add("doel", texts.targetMissing());
        }
        goal.target = wanted.orElse(0.0);
        readBase(goal, errors, texts);
        if (!text(owner).isEmpty() && !isOneOf(owner, owners)) {
            errors.add("zetel", texts.chooseOwner());
        } else if (!text(owner).isEmpty()) {
            goal.ownerSeatId = Long.valueOf(text(owner));
        }
        if (!text(deadline).isEmpty()) {
            goal.deadline = TypedDay.of(deadline).orElse(null);
            if (goal.deadline == null) {
                errors.add("uiterlijk", texts.deadlineWrong());
            }
        }
        goal.source = text(source).isEmpty() ? null : text(source);
        if (text(source).length() > LONGEST_SOURCE) {
            errors.add("bron", texts.sourceTooLong(LONGEST_SOURCE));
        } else if (!Guard.findings(goal.source).isEmpty()) {
            errors.add("bron", texts.sourcePersonal());
        }
        goal.label = text(label);
        if (!List.of("doel", "voorbeeld", Goal.REFERENCE, Goal.WITHDRAWN).contains(goal.label)) {
            errors.add("label", texts.chooseLabel());
        }
        return goal;
    }

    private void readBase(Goal goal, FormErrors errors, GoalTexts texts) {
        if (text(base).isEmpty() && text(basePeriod).isEmpty()) {
            return;
        }
        goal.base = number(base).orElse(null);
        if (goal.base == null) {
            errors.add("begin", texts.baseMissing());
        }
        goal.basePeriod = Period.parse(text(basePeriod)).map(Period::code).orElse(null);
        if (goal.basePeriod == null) {
            errors.add("beginperiode", texts.basePeriodMissing());
        }
    }

    private static Optional<Double> number(String typed) {
        return NUMBER.matcher(text(typed)).matches() ? Optional.of(Double.valueOf(text(typed).replace(',', '.'))) : Optional.empty();
    }

    private static boolean isOneOf(String typed, List<Option> options) {
        return options.stream().anyMatch(option -> option.code().equals(text(typed)));
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
