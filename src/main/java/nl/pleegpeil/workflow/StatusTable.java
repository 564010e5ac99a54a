package nl.pleegpeil.workflow;

import static nl.pleegpeil.workflow.Follow.ASK_AFTER_HALF_A_YEAR;
import static nl.pleegpeil.workflow.Follow.ASK_IF_HELPED;
import static nl.pleegpeil.workflow.Follow.CLOCK_RUNS;
import static nl.pleegpeil.workflow.Follow.CLOCK_STOPS;
import static nl.pleegpeil.workflow.Follow.CONFIRMATION;
import static nl.pleegpeil.workflow.Follow.TELL_CONTRIBUTORS;
import static nl.pleegpeil.workflow.Follow.TELL_SENDER;
import static nl.pleegpeil.workflow.Mover.OWNER;
import static nl.pleegpeil.workflow.Mover.SENDER;
import static nl.pleegpeil.workflow.Mover.SERVICE;
import static nl.pleegpeil.workflow.Mover.TRIAGE;
import static nl.pleegpeil.workflow.Mover.WORKER;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one table of the workflow: what is not in it is not allowed. Shown to everybody who works with it at
 * {@code /werkwijze}; there is a test for every change that is in it and for every one that is not.
 */
public final class StatusTable {

    private static final List<StatusRule> RULES = List.of(
            rule(SignalStatus.NIEUW, SignalStatus.ONTVANGEN, who(SERVICE), given(), follows(CONFIRMATION, CLOCK_RUNS)),
            rule(SignalStatus.ONTVANGEN, SignalStatus.IN_TRIAGE, who(TRIAGE), given(), follows()),
            rule(SignalStatus.IN_TRIAGE, SignalStatus.GEACCEPTEERD, who(TRIAGE), given(Given.CATEGORY, Given.URGENCY), follows(TELL_SENDER)),
            rule(SignalStatus.IN_TRIAGE, SignalStatus.DOORVERWEZEN, who(TRIAGE), given(Given.OTHER_PLACE, Given.REASON),
                    // Whoever waits does so at the other municipality: the promise counts anew, also while nobody there looks.
                    follows(TELL_SENDER, CLOCK_RUNS)),
            rule(SignalStatus.IN_TRIAGE, SignalStatus.SAMENGEVOEGD, who(TRIAGE), given(Given.OTHER_SIGNAL), follows(TELL_SENDER, CLOCK_STOPS)),
            rule(SignalStatus.IN_TRIAGE, SignalStatus.NIET_IN_BEHANDELING, who(TRIAGE), given(Given.REASON), follows(TELL_SENDER, CLOCK_STOPS)),
            rule(SignalStatus.DOORVERWEZEN, SignalStatus.IN_TRIAGE, who(TRIAGE), given(), follows()),
            rule(SignalStatus.GEACCEPTEERD, SignalStatus.AFGEHANDELD, who(TRIAGE), given(Given.ANSWER), follows(TELL_SENDER, ASK_IF_HELPED, CLOCK_STOPS)),
            rule(SignalStatus.AFGEHANDELD, SignalStatus.HEROPEND, who(SENDER, TRIAGE), given(), follows(CLOCK_RUNS)),
            rule(SignalStatus.HEROPEND, SignalStatus.IN_TRIAGE, who(TRIAGE), given(), follows()),

            rule(KnelpuntStatus.OPEN, KnelpuntStatus.IN_ANALYSE, who(WORKER), given(), follows(TELL_CONTRIBUTORS)),
            rule(KnelpuntStatus.IN_ANALYSE, KnelpuntStatus.IN_UITVOERING, who(WORKER), given(Given.ACTION), follows(TELL_CONTRIBUTORS)),
            rule(KnelpuntStatus.IN_UITVOERING, KnelpuntStatus.TERUGGEKOPPELD, who(WORKER), given(Given.REPORT), follows()),
            rule(KnelpuntStatus.TERUGGEKOPPELD, KnelpuntStatus.GEBORGD, who(WORKER), given(Given.EMBEDDING),
                    follows(TELL_CONTRIBUTORS, ASK_AFTER_HALF_A_YEAR)),
            rule(KnelpuntStatus.GEBORGD, KnelpuntStatus.OPGELOST, who(WORKER), given(Given.EVALUATION), follows(TELL_CONTRIBUTORS)),
            rule(KnelpuntStatus.TERUGGEKOPPELD, KnelpuntStatus.IN_ANALYSE, who(WORKER), given(Given.REASON), follows(TELL_CONTRIBUTORS)),
            rule(KnelpuntStatus.GEBORGD, KnelpuntStatus.IN_ANALYSE, who(WORKER), given(Given.REASON), follows(TELL_CONTRIBUTORS)),
            rule(KnelpuntStatus.OPGELOST, KnelpuntStatus.IN_ANALYSE, who(WORKER), given(Given.REASON), follows(TELL_CONTRIBUTORS)),

            rule(ActionStatus.GEPLAND, ActionStatus.IN_UITVOERING, who(WORKER, OWNER), given(), follows(TELL_CONTRIBUTORS)),
            rule(ActionStatus.GEPLAND, ActionStatus.VERVALLEN, who(WORKER), given(Given.REASON), follows(TELL_CONTRIBUTORS)),
            rule(ActionStatus.IN_UITVOERING, ActionStatus.GEREED, who(WORKER, OWNER), given(), follows(TELL_CONTRIBUTORS, ASK_AFTER_HALF_A_YEAR)),
            rule(ActionStatus.IN_UITVOERING, ActionStatus.VERVALLEN, who(WORKER), given(Given.REASON), follows(TELL_CONTRIBUTORS)));

    private StatusTable() {
    }

    private static StatusRule rule(Status from, Status to, Set<Mover> who, Set<Given> given, Set<Follow> follows) {
        return new StatusRule(from, to, who, given, follows);
    }

    private static Set<Mover> who(Mover... movers) {
        return Set.of(movers);
    }

    private static Set<Given> given(Given... given) {
        return Set.of(given);
    }

    private static Set<Follow> follows(Follow... follows) {
        return Set.of(follows);
    }

    /** Every allowed change, in the order in which a case goes through them. */
    public static List<StatusRule> all() {
        return RULES;
    }

    /** The line for a change; empty when it is not allowed to anybody. */
    public static Optional<StatusRule> between(Status from, Status to) {
        return RULES.stream().filter(rule -> rule.from() == from && rule.to() == to).findFirst();
    }

    /** Where somebody may move it to from here. */
    public static List<StatusRule> nextFor(Status from, Set<Mover> movers) {
        return RULES.stream().filter(rule -> rule.from() == from && rule.who().stream().anyMatch(movers::contains)).toList();
    }
}
