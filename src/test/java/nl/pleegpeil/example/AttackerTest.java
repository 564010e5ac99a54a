package nl.pleegpeil.example;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.pleegpeil.access.CurrentScope;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.AttackOptions;
import nl.pleegpeil.statistics.AttackReport;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import nl.pleegpeil.statistics.SuppressionCell;
import nl.pleegpeil.statistics.SuppressionPattern;
import nl.pleegpeil.statistics.SuppressionTable;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody who wants to know about a family, over the running service, on the example region with its two releases: collects
 * everything that can be had, sets up the equations and looks what is left of the counts behind them.
 */
@QuarkusTest
@Tag("database")
class AttackerTest {

    private static final Logger LOG = Logger.getLogger(AttackerTest.class);
    private static final List<String> MUNICIPALITIES = ExampleMunicipality.ALL.stream().map(ExampleMunicipality::code).toList();
    private static final String OWN = "VB0003";
    private static final String SMALLEST = "VB0010";
    private static final int LEFT_OF_ROUNDED = 4;

    @Inject
    ExampleFiller filler;
    @Inject
    ExampleLeaver leaver;
    @Inject
    EntityManager entities;
    @Inject
    Accounts accounts;
    @Inject
    SignedIn sessions;
    @Inject
    SeatedForTest seats;
    @Inject
    Given data;

    private final Map<Role, String> signedIn = new HashMap<>();

    @BeforeEach
    void example() {
        Today.is("2026-11-20");
        leave();
        filler.fill();
        for (Role role : List.of(Role.AANDACHTSFUNCTIONARIS, Role.GRIFFIE)) {
            long account = accounts.openAtOnce(role.code() + System.identityHashCode(this) + "@aanvaller.test", role.code(), null).id;
            seats.seat(account, role, OWN);
            signedIn.put(role, sessions.session(account));
        }
    }

    @AfterEach
    void leave() {
        leaver.leave(Actor.service("toets"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from example_left").executeUpdate());
    }

    private RequestSpecification as(Role role) {
        return role == null ? Visitor.anybody() : Visitor.anybody().cookie(CurrentScope.COOKIE, signedIn.get(role));
    }

    private static List<String> areas() {
        List<String> areas = new ArrayList<>(List.of(Example.COUNTRY, Example.REGION));
        areas.addAll(MUNICIPALITIES);
        return areas;
    }

    /** Every address at which a figure of the example might be had. */
    private static Set<String> addresses(List<String> metrics) {
        Set<String> addresses = new TreeSet<>(List.of("/", "/kengetallen", "/api/v1/metrics", "/aandachtsfunctionarissen", "/privacy"));
        List<String> questions = List.of("", "&per=halfjaar", "&per=maand", "&soort=netwerk", "&soort=bestand", "&aanbieder=VB-A", "&aanbieder=VB-C",
                "&uitsplitsing=gebied", "&uitsplitsing=soort", "&uitsplitsing=aanbieder", "&uitsplitsing=aanbieder&per=halfjaar",
                "&van=2019&tot=2022", "&van=2025-07-01&tot=2026-01-01&per=halfjaar", "&eenheid=persoon", "&indicator=uitstroom", "&indicator=stand&uitsplitsing=gebied");
        // Every metric in every form, for the region, a municipality of one's own and the smallest: all areas are asked alike,
        // and some ten thousand answers are compared as it is.
        for (String area : List.of(Example.REGION, OWN, SMALLEST)) {
            for (String metric : metrics) {
                questions.forEach(question -> addresses.add("/api/v1/metrics/" + metric + "?gebied=" + area + question));
                addresses.add("/api/v1/metrics/" + metric + ".csv?gebied=" + area);
                addresses.add("/api/v1/metrics/" + metric + ".csv?gebied=" + area + "&uitsplitsing=gebied");
            }
            for (String page : List.of("overzicht", "regelkaart", "vergelijking")) {
                addresses.add("/dashboards/behoud/" + page + "?gebied=" + area);
                addresses.add("/dashboards/behoud/" + page + "?gebied=" + area + "&per=halfjaar&indicator=instroom");
                addresses.add("/dashboards/behoud/" + page + "?gebied=" + area + "&soort=bestand&indicator=uitstroom");
            }
            addresses.add("/cijfers/" + area + "/2024");
        }
        metrics.forEach(metric -> addresses.add("/kengetallen/" + metric));
        return addresses;
    }

    private Map<String, String> everything(Supplier<RequestSpecification> visitor) {
        List<String> metrics = Visitor.anybody().get("/api/v1/metrics").jsonPath().getList("name");
        Map<String, String> answers = new TreeMap<>();
        for (String address : addresses(metrics)) {
            Response answer = visitor.get().urlEncodingEnabled(false).get(address);
            // Tokens against forged forms differ each time and hold nothing else.
            answers.put(address, answer.statusCode() + " " + answer.asString().replaceAll("value=\"[A-Za-z0-9_\\-+/=]{20,}\"", "")
                    .replaceAll("\"instance\":\"[^\"]*\"", ""));
        }
        return answers;
    }

    @Test
    void whatOthersSee_isTheSame_whateverTheCountsAre() {
        long begun = System.nanoTime();
        Map<String, String> before = everything(Visitor::anybody);
        Map<String, String> councils = everything(() -> as(Role.GRIFFIE));
        List<HouseholdFlow> changed = new ArrayList<>();
        for (int index = 0; index < MUNICIPALITIES.size(); index++) {
            int extra = index + 1;
            for (String period : List.of("2017", "2021", "2024", "2025", "2025-H2", "2026-H1")) {
                changed.add(flow(MUNICIPALITIES.get(index), period, extra, 3 * extra, row -> row.stockEnd = 7L * extra));
            }
        }
        data.delivered(changed.toArray(new HouseholdFlow[0]));
        Map<String, String> after = everything(Visitor::anybody);
        List<String> differing = before.keySet().stream().filter(address -> !before.get(address).equals(after.get(address))).toList();
        assertEquals(List.of(), differing);
        Map<String, String> councilsAfter = everything(() -> as(Role.GRIFFIE));
        assertEquals(List.of(), councils.keySet().stream().filter(address -> !councils.get(address).equals(councilsAfter.get(address))).toList());
        LOG.infof("attacker: %d answers, four times, compared in %d ms", before.size(), (System.nanoTime() - begun) / 1_000_000);
    }

    /** What a reader can make of the figures: cells with what is known of them, and the sums between them. */
    private final class Equations {

        private final Map<String, PublishedCell> cells = new LinkedHashMap<>();
        private final List<AdditiveRelation> relations = new ArrayList<>();

        Equations(Role reader) {
            for (String metric : List.of("instroom", "uitstroom")) {
                for (String area : areas()) {
                    add(metric, area, as(reader).get("/api/v1/metrics/" + metric + "?gebied=" + area).jsonPath());
                }
                Set<String> years = new TreeSet<>();
                cells.keySet().stream().filter(id -> id.startsWith(metric)).forEach(id -> years.add(id.split(" ")[2]));
                for (String year : years) {
                    sum(metric, Example.REGION, MUNICIPALITIES, year);
                    sum(metric, Example.COUNTRY, List.of(Example.REGION), year);
                }
            }
            for (String area : areas()) {
                JsonPath both = as(reader).get("/api/v1/metrics/stand_en_stroom?gebied=" + area).jsonPath();
                Object begin = both.get("rows.find { it.label == '2017' }.measures.begin");
                if (begin != null) {
                    put("begin " + area + " 2017", area, ((Number) begin).longValue(), reader);
                }
            }
            sum("begin", Example.REGION, MUNICIPALITIES, "2017");
        }

        private void add(String metric, String area, JsonPath answer) {
            List<Map<String, Object>> rows = answer.getList("rows");
            for (Map<String, Object> row : rows) {
                if (row.get("amount") != null) {
                    boolean exact = !String.valueOf(row.get("note")).contains("Afgerond");
                    long amount = ((Number) row.get("amount")).longValue();
                    String id = metric + " " + area + " " + row.get("label");
                    cells.put(id, exact ? PublishedCell.known(id, amount) : isPart(area) ? PublishedCell.systematic(id, amount)
                            : PublishedCell.systematic(id, amount).notSensitive());
                }
            }
        }

        private void put(String id, String area, long amount, Role reader) {
            boolean exact = reader == Role.AANDACHTSFUNCTIONARIS && area.equals(OWN);
            cells.put(id, exact ? PublishedCell.known(id, amount) : isPart(area) ? PublishedCell.systematic(id, amount)
                    : PublishedCell.systematic(id, amount).notSensitive());
        }

        private boolean isPart(String area) {
            return MUNICIPALITIES.contains(area);
        }

        private void sum(String metric, String whole, List<String> parts, String year) {
            List<String> ids = parts.stream().map(part -> metric + " " + part + " " + year).toList();
            String total = metric + " " + whole + " " + year;
            if (cells.containsKey(total) && cells.keySet().containsAll(ids)) {
                relations.add(AdditiveRelation.sum(total, ids));
            }
        }

        AttackReport solve() {
            return DisclosureControl.attack(cells.values(), relations, AttackOptions.defaults());
        }
    }

    private void assertNothingRecovered(Role reader, int leastCells) {
        long begun = System.nanoTime();
        Equations equations = new Equations(reader);
        long collected = System.nanoTime();
        AttackReport report = equations.solve();
        long recovered = report.findings().stream().filter(finding -> finding.max().isPresent() && finding.max().getAsLong() == finding.min()).count();
        LOG.infof("attacker as %s: %d cells, %d sums, %d hidden counts, %d recovered; collected in %d ms, solved in %d ms", reader,
                equations.cells.size(), equations.relations.size(), report.findings().size(), recovered, (collected - begun) / 1_000_000,
                (System.nanoTime() - collected) / 1_000_000);
        assertTrue(equations.cells.size() >= leastCells, equations.cells.size() + " cells");
        assertEquals(0, recovered);
        assertEquals(List.of(), report.unsafe());
        assertTrue(report.findings().stream().allMatch(finding -> finding.max().getAsLong() - finding.min() >= LEFT_OF_ROUNDED));
    }

    @Test
    void everybody_recoversNothing() {
        // Ten municipalities, the region and the country, in and out; what is rounded to nothing has no amount, by the key.
        assertNothingRecovered(null, 12 * 7 * 2);
    }

    @Test
    void whoeverKnowsTheirOwnMunicipality_recoversNothingOfTheOthers() {
        assertNothingRecovered(Role.AANDACHTSFUNCTIONARIS, 12 * 7 * 2);
    }

    /** The stops of a year by kind in every municipality: what a table with hidden small counts would be. */
    private SuppressionTable kinds(String year) {
        Map<String, Long> counts = new TreeMap<>();
        List<SuppressionCell> cells = new ArrayList<>();
        List<AdditiveRelation> relations = new ArrayList<>();
        for (String kind : List.of("bestand", "netwerk", "onbekend")) {
            for (String area : areas()) {
                if (!area.equals(Example.COUNTRY)) {
                    JsonPath answer = RestAssured.get("/api/v1/metrics/uitstroom?gebied=" + area + "&soort=" + kind).jsonPath();
                    Number amount = answer.get("rows.find { it.label == '" + year + "' }.amount");
                    String id = area + " " + kind;
                    counts.put(id, amount.longValue());
                    boolean total = kind.equals("onbekend") || area.equals(Example.REGION);
                    cells.add(total ? new SuppressionCell(id, amount.longValue(), SuppressionCell.Role.COUNT, "") : SuppressionCell.part(id, amount.longValue(), area));
                }
            }
            relations.add(AdditiveRelation.sum(Example.REGION + " " + kind, MUNICIPALITIES.stream().map(area -> area + " " + kind).toList()));
        }
        for (String area : areas()) {
            if (!area.equals(Example.COUNTRY)) {
                relations.add(AdditiveRelation.sum(area + " onbekend", area + " bestand", area + " netwerk"));
            }
        }
        return new SuppressionTable(cells, relations);
    }

    private static long recovered(SuppressionTable table, Set<String> hidden) {
        List<PublishedCell> cells = table.cells().stream().map(cell -> !hidden.contains(cell.id()) ? PublishedCell.known(cell.id(), cell.value())
                : cell.value() > 0 && cell.value() < 5 ? PublishedCell.hidden(cell.id()) : PublishedCell.complement(cell.id())).toList();
        return DisclosureControl.attack(cells, table.relations()).findings().stream()
                .filter(finding -> finding.max().isPresent() && finding.max().getAsLong() == finding.min()).count();
    }

    @Test
    void withoutComplements_smallCountsAreRecovered_andWithThemNone() {
        long naive = 0;
        for (String year : List.of("2019", "2022", "2025")) {
            SuppressionTable table = kinds(year);
            SuppressionPattern pattern = DisclosureControl.suppress(table);
            assertTrue(pattern.releasable());
            naive += recovered(table, pattern.primary());
            assertEquals(0, recovered(table, pattern.hidden()));
        }
        LOG.infof("attacker: %d small counts recovered where only they were hidden, 0 with complements", naive);
        assertTrue(naive > 0);
    }
}
