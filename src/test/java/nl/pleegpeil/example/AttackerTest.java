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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.statistics.AdditiveRelation;
import nl.pleegpeil.statistics.DisclosureControl;
import nl.pleegpeil.statistics.PublishedCell;
import nl.pleegpeil.statistics.SuppressionCell;
import nl.pleegpeil.statistics.SuppressionPattern;
import nl.pleegpeil.statistics.SuppressionTable;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody who wants to know about a family, over the running service, on the example region with its two releases: collects
 * everything that can be had and looks whether any of it depends on what must not be seen. Equations are in
 * {@link RoleAttackerTest}.
 */
@QuarkusTest
@Tag("database")
class AttackerTest {

    private static final Logger LOG = Logger.getLogger(AttackerTest.class);
    private static final List<String> MUNICIPALITIES = ExampleMunicipality.ALL.stream().map(ExampleMunicipality::code).toList();
    private static final String OWN = ExampleReaders.OWN;
    private static final String SMALLEST = "VB0010";
    /** What rests on no family and is everybody's: asked about once. */
    private static final Set<String> OF_THE_WORK = Set.of("acties", "dialoogsessies", "geregeld", "knelpunten_per_status", "nagekomen_afspraken",
            "dekking_aandachtsfunctionarissen");

    @Inject
    ExampleFiller filler;
    @Inject
    ExampleLeaver leaver;
    @Inject
    EntityManager entities;
    @Inject
    ExampleReaders readers;
    @Inject
    Given data;

    @BeforeEach
    void example() {
        Today.is("2026-11-20");
        leave();
        filler.fill();
        readers.signIn();
    }

    @AfterEach
    void leave() {
        leaver.leave(Actor.service("toets"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from example_left").executeUpdate());
    }

    private static List<String> areas() {
        List<String> areas = new ArrayList<>(List.of(Example.COUNTRY, Example.REGION));
        areas.addAll(MUNICIPALITIES);
        return areas;
    }

    /** Every address at which a figure of the example might be had without a seat. */
    private static Set<String> addresses(List<String> metrics) {
        Set<String> addresses = new TreeSet<>(List.of("/", "/kengetallen", "/api/v1/metrics", "/aandachtsfunctionarissen", "/privacy", "/gemeenten",
                "/wat-er-gebeurt/" + Example.REGION, "/regio/" + Example.REGION, "/samenvattingen", "/doelen", "/moties", "/geregeld", "/stoppen", "/stopredenen",
                "/zoeken?q=Elzermeer", "/zoeken?q=Merenland"));
        List<String> questions = List.of("", "&per=halfjaar", "&soort=netwerk", "&aanbieder=VB-A",
                "&uitsplitsing=gebied", "&uitsplitsing=soort", "&uitsplitsing=aanbieder", "&uitsplitsing=groep",
                "&uitsplitsing=reden", "&uitsplitsing=startjaar", "&herkomst=gezinnen", "&van=2019&tot=2022", "&van=2025-07-01&tot=2026-01-01&per=halfjaar",
                "&eenheid=persoon", "&indicator=uitstroom", "&indicator=stand&uitsplitsing=gebied");
        // Every metric in every form, for the region and the smallest municipality: all areas are asked alike, and some
        // thousands of answers are compared as it is.
        for (String area : List.of(Example.REGION, SMALLEST)) {
            for (String metric : metrics) {
                addresses.add("/api/v1/metrics/" + metric + ".csv?gebied=" + area + "&uitsplitsing=gebied");
                if (!OF_THE_WORK.contains(metric)) {
                    questions.forEach(question -> addresses.add("/api/v1/metrics/" + metric + "?gebied=" + area + question));
                }
            }
            for (String page : List.of("behoud/overzicht", "behoud/regelkaart", "behoud/vergelijking")) {
                addresses.add("/dashboards/" + page + "?gebied=" + area);
                addresses.add("/dashboards/" + page + "?gebied=" + area + "&soort=bestand&indicator=uitstroom");
            }
            for (String page : List.of("behoud/oorzaken", "behoud/overleving", "behoud/uitvalredenen", "signalen/overzicht", "signalen/knelpunten", "signalen/dialoog",
                    "tevredenheid/overzicht")) {
                addresses.add("/dashboards/" + page + "?gebied=" + area);
            }
            addresses.addAll(List.of("/cijfers/" + area + "/2024", "/geregeld/" + area, "/samenvattingen/" + area, "/moties?gebied=" + area));
        }
        addresses.add("/gemeente/" + SMALLEST);
        addresses.add("/dashboards/tevredenheid/voorbeeld-vb-merenland-2023");
        addresses.add("/dashboards/tevredenheid/voorbeeld-vb-merenland-2025");
        metrics.forEach(metric -> addresses.add("/kengetallen/" + metric));
        return addresses;
    }

    /** What somebody with a seat of their own is told of the whole and of others. */
    private static Set<String> addressesWithASeat(List<String> metrics) {
        Set<String> addresses = new TreeSet<>();
        for (String metric : metrics.stream().filter(each -> !OF_THE_WORK.contains(each)).toList()) {
            addresses.add("/api/v1/metrics/" + metric + "?gebied=" + Example.REGION + "&uitsplitsing=gebied");
            addresses.add("/api/v1/metrics/" + metric + "?gebied=" + Example.REGION + "&aanbieder=VB-A");
            addresses.add("/api/v1/metrics/" + metric + "?gebied=" + SMALLEST + "&aanbieder=VB-B");
        }
        return addresses;
    }

    private static Map<String, String> everything(Supplier<RequestSpecification> visitor, Set<String> addresses) {
        Map<String, String> answers = new TreeMap<>();
        for (String address : addresses) {
            Response answer = visitor.get().urlEncodingEnabled(false).get(address);
            // Tokens against forged forms differ each time and hold nothing else.
            answers.put(address, answer.statusCode() + " " + answer.asString().replaceAll("value=\"[A-Za-z0-9_\\-+/=]{20,}\"", "")
                    .replaceAll("\"instance\":\"[^\"]*\"", ""));
        }
        return answers;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream().filter(address -> !before.get(address).equals(after.get(address))).toList();
    }

    /** More and other families everywhere but in one municipality, and this year signals and a family that came and went. */
    private void change() {
        List<HouseholdFlow> changed = new ArrayList<>();
        for (String municipality : MUNICIPALITIES.stream().filter(each -> !each.equals(OWN)).toList()) {
            int extra = MUNICIPALITIES.indexOf(municipality) + 1;
            for (String period : List.of("2017", "2021", "2024", "2025", "2025-H2", "2026-H1")) {
                changed.add(flow(municipality, period, extra, 3 * extra, row -> row.stockEnd = 7L * extra));
            }
        }
        data.delivered(changed.toArray(new HouseholdFlow[0]));
        data.signals("K01", SMALLEST, Example.REGION, "2026-03-02", 13);
        data.signals("K05", SMALLEST, Example.REGION, "2026-03-02", 2);
        RestAssured.given().contentType("text/csv; charset=UTF-8").body("record;gezin;start;stop;reden;groep;gemeente;regio;aanbieder;soort\n"
                + "AANVAL-1;gezin-aanval-1;2026-02-01;2026-05-01;C1;met netwerk;" + SMALLEST + ";;VB-B;netwerk\n").post("/api/v1/imports/pleeggezinnen")
                .then().statusCode(200);
    }

    @Test
    void whatOthersSee_isTheSame_whateverTheCountsAre() {
        long begun = System.nanoTime();
        List<String> metrics = Visitor.anybody().get("/api/v1/metrics").jsonPath().getList("name");
        Map<Role, Map<String, String>> before = new HashMap<>();
        for (Role reader : Arrays.asList(null, Role.AANDACHTSFUNCTIONARIS, Role.AANBIEDER)) {
            before.put(reader, everything(() -> readers.as(reader), reader == null ? addresses(metrics) : addressesWithASeat(metrics)));
        }
        change();
        before.forEach((reader, answers) -> assertEquals(List.of(), differing(answers, everything(() -> readers.as(reader), answers.keySet())), String.valueOf(reader)));
        LOG.infof("attacker: %d answers, twice, compared in %d ms", before.values().stream().mapToInt(Map::size).sum(), (System.nanoTime() - begun) / 1_000_000);
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
