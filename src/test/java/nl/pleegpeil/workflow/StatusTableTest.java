package nl.pleegpeil.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegpeil.shared.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every change that could be thought of: those written here are allowed, all others are not. */
@QuarkusTest
@Tag("database")
class StatusTableTest {

    /** Written by hand, apart from the table: from, to, who, what must be given. */
    private static final List<String> ALLOWED = List.of(
            "NIEUW ONTVANGEN SERVICE",
            "ONTVANGEN IN_TRIAGE TRIAGE",
            "IN_TRIAGE GEACCEPTEERD TRIAGE CATEGORY URGENCY",
            "IN_TRIAGE DOORVERWEZEN TRIAGE OTHER_PLACE REASON",
            "IN_TRIAGE SAMENGEVOEGD TRIAGE OTHER_SIGNAL",
            "IN_TRIAGE NIET_IN_BEHANDELING TRIAGE REASON",
            "DOORVERWEZEN IN_TRIAGE TRIAGE",
            "GEACCEPTEERD AFGEHANDELD TRIAGE ANSWER",
            "AFGEHANDELD HEROPEND SENDER+TRIAGE",
            "HEROPEND IN_TRIAGE TRIAGE",
            "OPEN IN_ANALYSE WORKER",
            "IN_ANALYSE IN_UITVOERING WORKER ACTION",
            "IN_UITVOERING TERUGGEKOPPELD WORKER REPORT",
            "TERUGGEKOPPELD GEBORGD WORKER EMBEDDING",
            "GEBORGD OPGELOST WORKER EVALUATION",
            "TERUGGEKOPPELD IN_ANALYSE WORKER REASON",
            "GEBORGD IN_ANALYSE WORKER REASON",
            "OPGELOST IN_ANALYSE WORKER REASON",
            "GEPLAND IN_UITVOERING WORKER+OWNER",
            "GEPLAND VERVALLEN WORKER REASON",
            "IN_UITVOERING GEREED WORKER+OWNER",
            "IN_UITVOERING VERVALLEN WORKER REASON");

    private record Case(Status from, Status to, Mover mover) {
    }

    @Inject
    StatusHistory history;

    private static List<Status[]> kinds() {
        return List.of(SignalStatus.values(), KnelpuntStatus.values(), ActionStatus.values());
    }

    private static Stream<Case> everyCase() {
        List<Case> cases = new ArrayList<>();
        for (Status[] kind : kinds()) {
            for (Status from : kind) {
                for (Status to : kind) {
                    for (Mover mover : Mover.values()) {
                        cases.add(new Case(from, to, mover));
                    }
                }
            }
        }
        return cases.stream();
    }

    private static String[] line(Case one) {
        return ALLOWED.stream().map(line -> line.split(" ")).filter(words -> words[0].equals(one.from.name()) && words[1].equals(one.to.name())
                && List.of(words[2].split("\\+")).contains(one.mover.name()) && isOf(words, one.from)).findFirst().orElse(null);
    }

    /** Statuses of different things share names: in uitvoering is one of a Knelpunt and of an action. */
    private static boolean isOf(String[] words, Status status) {
        return kinds().stream().filter(kind -> kind[0].thing() == status.thing()).allMatch(kind ->
                Stream.of(kind).anyMatch(one -> one.name().equals(words[0])) && Stream.of(kind).anyMatch(one -> one.name().equals(words[1])));
    }

    private static Set<Given> needed(String[] line) {
        Set<Given> given = EnumSet.noneOf(Given.class);
        for (int index = 3; index < line.length; index++) {
            given.add(Given.valueOf(line[index]));
        }
        return given;
    }

    private void change(Case one, Set<Given> given) {
        QuarkusTransaction.begin();
        try {
            history.change(new StatusHistory.Change(1, "NL", one.mover, "zetel"), one.from, one.to, given, null);
            assertEquals(one.to.code(), StatusChange.of(one.to.thing(), 1).stream().reduce((first, last) -> last).orElseThrow().toStatus);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @TestFactory
    Stream<DynamicTest> change_isAllowedOrNot() {
        return everyCase().map(one -> DynamicTest.dynamicTest(one.from.thing() + " " + one.from + " > " + one.to + " by " + one.mover, () -> {
            String[] line = line(one);
            if (line == null) {
                assertEquals(409, assertThrows(Refusal.class, () -> change(one, EnumSet.allOf(Given.class))).status());
                return;
            }
            change(one, needed(line));
            for (Given missing : needed(line)) {
                Set<Given> less = new HashSet<>(needed(line));
                less.remove(missing);
                assertEquals(422, assertThrows(Refusal.class, () -> change(one, less)).status(), "without " + missing);
            }
        }));
    }

    @Test
    void table_hasTheseLinesAndNoOthers() {
        assertEquals(ALLOWED.size(), StatusTable.all().size());
        assertEquals(ALLOWED.size(), everyCase().filter(one -> line(one) != null).map(one -> one.from.thing() + "" + one.from + one.to).distinct().count());
    }

    @Test
    void everyStatus_isReachedOrTheFirst() {
        for (Status[] kind : kinds()) {
            for (Status status : kind) {
                assertTrue(status == kind[0] || StatusTable.all().stream().anyMatch(rule -> rule.to() == status), status.toString());
            }
        }
    }
}
