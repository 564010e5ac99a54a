package nl.pleegpeil.example;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.reason.Avoidability;
import nl.pleegpeil.reason.StopReason;
import nl.pleegpeil.release.ReleaseMaker;
import nl.pleegpeil.shared.YearBlock;
import nl.pleegpeil.suppression.SuppressionBook;
import nl.pleegpeil.testsupport.Equations;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.Today;
import nl.pleegpeil.testsupport.Visitor;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * In every role that may read figures: collects what the running service answers about the example region, sets up the
 * equations between all of it and looks which hidden counts can be worked out.
 */
@QuarkusTest
@Tag("database")
class RoleAttackerTest {

    private static final Logger LOG = Logger.getLogger(RoleAttackerTest.class);
    private static final List<String> MUNICIPALITIES = ExampleMunicipality.ALL.stream().map(ExampleMunicipality::code).toList();
    private static final String OWN = ExampleReaders.OWN;
    private static final String REGION = Example.REGION;
    private static final String SERIES = "aanbieders";
    private static final int LEAST = 5;
    private static final String TOGETHER = "samen ";
    private static final List<String> REASON_METRICS = List.of("uitval_per_reden", "uitval_per_onderzoeksgroep", "vermijdbaar_aandeel");
    private static final List<String> SURVIVAL_METRICS = List.of("overleving", "uitval_per_oorzaak", "behoudspercentage");

    @Inject
    ExampleFiller filler;
    @Inject
    ExampleLeaver leaver;
    @Inject
    EntityManager entities;
    @Inject
    ExampleReaders readers;
    @Inject
    ReleaseMaker maker;
    @Inject
    Given data;
    @Inject
    SuppressionBook book;

    private List<StopReason> reasons;

    @BeforeEach
    void example() {
        Today.is("2026-11-20");
        leave();
        filler.fill();
        readers.signIn();
        reasons = QuarkusTransaction.requiringNew().call(StopReason::inForce);
    }

    @AfterEach
    void leave() {
        leaver.leave(Actor.service("toets"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from example_left").executeUpdate());
    }

    private List<Map<String, Object>> rows(Role reader, String metric, String question) {
        return readers.as(reader).get("/api/v1/metrics/" + metric + "?" + question).then().statusCode(200).extract().jsonPath().getList("rows");
    }

    private static Long whole(Object figure) {
        return figure == null ? null : Long.valueOf(((Number) figure).longValue());
    }

    private static boolean isRounded(Map<String, Object> row) {
        return String.valueOf(row.get("note")).contains("Afgerond");
    }

    private static String who(Role reader) {
        return reader == null ? "as everybody" : "as " + reader.code();
    }

    /** What a role knows of who came and went: exact where it may, and the atoms everywhere else. */
    private Equations flows(Role reader) {
        Equations equations = new Equations();
        List<String> areas = new ArrayList<>(MUNICIPALITIES);
        areas.add(REGION);
        Set<String> years = new TreeSet<>();
        for (String area : areas) {
            boolean isPart = !area.equals(REGION);
            for (String metric : List.of("instroom", "uitstroom")) {
                for (Map<String, Object> row : rows(reader, metric, "gebied=" + area)) {
                    Long amount = whole(row.get("amount"));
                    String id = metric + " " + area + " " + row.get("label");
                    years.add((String) row.get("label"));
                    if (amount != null && !isRounded(row)) {
                        equations.told(id, amount);
                    } else if (amount != null && metric.equals("instroom")) {
                        equations.rounded(id, amount, isPart);
                    }
                }
                for (Map<String, Object> row : rows(reader, metric, "gebied=" + area + "&aanbieder=" + ExampleReaders.PROVIDER)) {
                    if (row.get("amount") != null) {
                        equations.told(metric + " " + area + " " + row.get("label") + " " + ExampleReaders.PROVIDER, whole(row.get("amount")));
                    }
                }
            }
        }
        for (String area : areas) {
            rows(reader, "stand_en_stroom", "gebied=" + area).stream().filter(row -> ((Map<?, ?>) row.get("measures")).get("begin") != null).limit(1).forEach(row -> {
                Long begin = whole(((Map<?, ?>) row.get("measures")).get("begin"));
                if (String.valueOf(row.get("note")).contains("gerond")) {
                    equations.rounded("stand " + area, begin, !area.equals(REGION));
                } else {
                    equations.told("stand " + area, begin);
                }
            });
        }
        if (equations.has("stand " + REGION)) {
            equations.sum("stand " + REGION, MUNICIPALITIES.stream().map(area -> "stand " + area).toList());
        }
        if (reader != null) {
            // What everybody sees of all years is in the equations of everybody.
            years.retainAll(List.of("2017", "2021", "2025"));
        }
        for (String year : years) {
            for (String area : areas) {
                causes(equations, reader, area, year);
                List<String> providers = area.equals(REGION) ? List.of(ExampleMunicipality.BRIDGE, ExampleMunicipality.LAKES, ExampleMunicipality.WILLOWS)
                        : ExampleMunicipality.ALL.stream().filter(one -> one.code().equals(area)).findFirst().orElseThrow().providers();
                for (String metric : List.of("instroom", "uitstroom")) {
                    String total = metric + " " + area + " " + year;
                    if (equations.has(total + " " + ExampleReaders.PROVIDER)) {
                        equations.sum(total, providers.stream().map(provider -> total + " " + provider).toList());
                    }
                }
            }
            for (String column : List.of("instroom", "uitstroom", "vermijdbaar", "natuurlijk", "onbekend")) {
                equations.sum(column + " " + REGION + " " + year, MUNICIPALITIES.stream().map(area -> column + " " + area + " " + year).toList());
            }
        }
        return equations;
    }

    /** The atoms of stops: three columns, or one where no causes are known. */
    private void causes(Equations equations, Role reader, String area, String year) {
        List<String> columns = new ArrayList<>();
        for (Map<String, Object> row : rows(reader, "uitval_per_reden", "gebied=" + area + "&van=" + year + "&tot=" + (Integer.parseInt(year) + 1))) {
            if (row.get("amount") != null && isRounded(row)) {
                String id = row.get("label") + " " + area + " " + year;
                equations.rounded(id, whole(row.get("amount")), !area.equals(REGION));
                columns.add(id);
            }
        }
        equations.sum("uitstroom " + area + " " + year, columns);
    }

    @Test
    void comingAndGoing_nobodyRecoversACount() {
        int hidden = 0;
        for (Role reader : Arrays.asList(null, Role.AANDACHTSFUNCTIONARIS, Role.AANBIEDER)) {
            // Who knows the counts of one provider knows more of the rounded whole; of the other providers nobody is to be told.
            Equations.Outcome outcome = flows(reader).solve(who(reader), reader == Role.AANBIEDER ? Equations.ANY : Equations.AS_ROUNDED);
            assertEquals(List.of(), outcome.report().conflict());
            assertEquals(List.of(), outcome.leaks().stream().filter(leak -> !isBesideOnesOwn(reader, leak)).toList());
            hidden += outcome.hidden();
        }
        assertTrue(hidden > 500, hidden + " counts to hide");
    }

    /**
     * Whether it lies in a municipality of which the reader knows most of the families from a seat: all of them, or those of
     * one of the providers. Who knows all but one group of the families behind a rounded count learns of that group
     * whatever the rounding does; that limit is one of the method, and said so in the guide of the beheerder.
     */
    private static boolean isBesideOnesOwn(Role reader, String leak) {
        List<String> own = reader == Role.AANDACHTSFUNCTIONARIS ? List.of(OWN) : reader == null ? List.of()
                : ExampleMunicipality.ALL.stream().filter(one -> one.providers().contains(ExampleReaders.PROVIDER)).map(ExampleMunicipality::code).toList();
        return own.contains(leak.split(" ")[1]);
    }

    @Test
    void aSecondRelease_leavesNobodyInSight() {
        Equations equations = flows(null);
        String year = String.valueOf(Example.LAST_YEAR);
        data.delivered(flow(MUNICIPALITIES.get(9), year, 4, 6));
        ReleaseMaker.Outcome released = QuarkusTransaction.requiringNew().call(() -> maker.make(List.of(REGION), Example.LAST_YEAR, Example.LAST_YEAR, "aanvaller"));
        assertTrue(released.isReleased(), released.toString());
        List<String> parts = new ArrayList<>();
        for (String area : MUNICIPALITIES) {
            // Only of one the count was corrected; the others are the same count, rounded twice.
            String id = "instroom " + area + " " + year + (area.equals(MUNICIPALITIES.get(9)) ? " opnieuw" : "");
            rows(null, "instroom", "gebied=" + area).stream().filter(row -> row.get("label").equals(year)).forEach(row -> equations.rounded(id, whole(row.get("amount")), true));
            parts.add(id);
        }
        String total = "instroom " + REGION + " " + year + " opnieuw";
        rows(null, "instroom", "gebied=" + REGION).stream().filter(row -> row.get("label").equals(year)).forEach(row -> equations.rounded(total, whole(row.get("amount")), false));
        equations.sum(total, parts);
        Equations.Outcome outcome = equations.solve("of two releases", Equations.AS_ROUNDED - 1);
        assertEquals(List.of(), outcome.report().conflict());
        assertEquals(List.of(), outcome.leaks());
    }

    /** What a role knows of why families stopped in a year, in the series of providers. */
    private Equations reasons(Role reader, int year) {
        Equations equations = new Equations();
        addReasons(equations, reader, "", year, year);
        return equations;
    }

    /** What a role knows of three years, of each and of their sum. */
    private Equations reasonsOfThreeYears(Role reader, YearBlock block) {
        Equations equations = new Equations();
        block.years().forEach(year -> addReasons(equations, reader, year + " ", year, year));
        addReasons(equations, reader, TOGETHER, block.first(), block.last());
        List<String> places = new ArrayList<>();
        areas().forEach(area -> kinds().keySet().forEach(kind -> places.add(area + " " + kind)));
        reasons.forEach(reason -> places.add(REGION + " " + reason.code));
        reasons.stream().map(reason -> REGION + " " + reason.group()).distinct()
                .forEach(group -> places.addAll(List.of(group + " naast een andere", group + " naast dezelfde")));
        places.forEach(place -> equations.sum(TOGETHER + place, block.years().stream().map(year -> year + " " + place).toList()));
        return equations;
    }

    private static List<String> areas() {
        List<String> areas = new ArrayList<>(MUNICIPALITIES);
        areas.add(REGION);
        return areas;
    }

    private void addReasons(Equations equations, Role reader, String time, int first, int last) {
        String years = "&van=" + first + "&tot=" + (last + 1);
        kinds().keySet().forEach(kind -> areas().forEach(area -> equations.between(time + area + " " + kind)));
        for (String area : areas()) {
            String place = time + area;
            List<String> questions = new ArrayList<>(List.of("uitval_per_reden?uitsplitsing=groep", "uitval_per_onderzoeksgroep?"));
            if (area.equals(REGION)) {
                questions.add("uitval_per_reden?uitsplitsing=reden");
            }
            questions.forEach(question -> rows(reader, question.split("\\?")[0], "gebied=" + area + years + "&" + question.replaceFirst(".*\\?", ""))
                    .forEach(row -> count(equations, place, row)));
            if (first == last) {
                // A share that could have been avoided is told of a year, and stops are told of a year.
                rows(reader, "vermijdbaar_aandeel", "gebied=" + area + years).forEach(row -> avoidable(equations, place, row));
                Long stopped = rows(reader, "uitstroom", "gebied=" + area + years).stream().filter(row -> !isRounded(row)).map(row -> whole(row.get("amount")))
                        .filter(Objects::nonNull).findFirst().orElse(null);
                if (stopped != null) {
                    equations.told(place, stopped);
                }
            }
            relate(equations, place);
        }
        kinds().keySet().forEach(kind -> equations.sum(time + REGION + " " + kind, MUNICIPALITIES.stream().map(area -> time + area + " " + kind).toList()));
    }

    private static void count(Equations equations, String area, Map<String, Object> row) {
        Long main = whole(row.get("numerator"));
        String id = area + " " + row.get("label");
        if (main != null && isRounded(row)) {
            equations.rounded(area + " openbaar " + row.get("label"), main, !area.endsWith(REGION));
        } else if (SERIES.equals(row.get("series"))) {
            equations.hidden(id);
            Map<?, ?> measures = (Map<?, ?>) row.get("measures");
            if (main != null) {
                equations.told(id, main);
                equations.told(area, whole(row.get("denominator")));
            }
            if (measures.get("contributing") != null) {
                equations.told(id + " mee", whole(measures.get("contributing")));
                equations.sum(id + " mee", List.of(id + " naast een andere", id + " naast dezelfde"));
            }
            if (measures.get("both") != null) {
                equations.told(id + " samen", whole(measures.get("both")));
                equations.sum(id + " samen", List.of(id, id + " naast een andere"));
            }
        }
    }

    private static void avoidable(Equations equations, String area, Map<String, Object> row) {
        if (SERIES.equals(row.get("series")) && row.get("numerator") != null) {
            Map<?, ?> measures = (Map<?, ?>) row.get("measures");
            equations.told(area + " ja", whole(row.get("numerator")));
            equations.told(area + " deels", whole(measures.get("partly")));
            equations.told(area + " onbekend", whole(measures.get("unknown")));
            equations.told(area + " bekend", whole(row.get("denominator")));
            equations.sum(area + " bekend", List.of(area + " ja", area + " deels", area + " nee"));
        }
    }

    /** Reasons that are alike in everything that is told of them, by what that is. */
    private Map<String, List<StopReason>> kinds() {
        Map<String, List<StopReason>> kinds = new TreeMap<>();
        reasons.forEach(reason -> kinds.computeIfAbsent(reason.group() + "/" + reason.avoidable + "/" + reason.publishedGroup, kind -> new ArrayList<>()).add(reason));
        return kinds;
    }

    private void relate(Equations equations, String area) {
        Map<String, Set<String>> sums = new TreeMap<>();
        kinds().forEach((kind, members) -> {
            StopReason any = members.get(0);
            String public3 = any.avoidability() == Avoidability.NEE ? "natuurlijk" : any.avoidability() == Avoidability.ONBEKEND ? "onbekend" : "vermijdbaar";
            for (String sum : List.of("", " " + any.group(), " " + any.avoidable, " " + any.publishedGroup, " openbaar " + public3)) {
                sums.computeIfAbsent(area + sum, name -> new TreeSet<>()).add(area + " " + kind);
            }
            if (area.endsWith(REGION)) {
                equations.sum(area + " " + kind, members.stream().map(reason -> area + " " + reason.code).toList());
            }
        });
        sums.forEach(equations::sum);
    }

    @Test
    void reasons_nobodyRecoversASmallCount_andWithoutComplementsMany() {
        int hidden = 0;
        for (Role reader : List.of(Role.ONTREGELAAR, Role.PLEEGOUDERRAAD, Role.AANDACHTSFUNCTIONARIS)) {
            for (int year : reader == Role.ONTREGELAAR ? new int[] {2019, 2022, 2025} : new int[] {2024}) {
                Equations.Outcome outcome = reasons(reader, year).solve(who(reader) + " of reasons in " + year, Equations.ANY);
                assertEquals(List.of(), outcome.report().conflict());
                assertEquals(List.of(), small(outcome));
                hidden += outcome.hidden();
            }
        }
        assertTrue(hidden > 300, hidden + " counts to hide");
        assertFalse(small(withoutComplements(2024).solve("who sees all but the small reasons of 2024", Equations.ANY)).isEmpty());
    }

    /** Three years and their sum at once: what the sum tells of what a year hides. */
    @Test
    @Tag("equations")
    void reasonsOfThreeYears_nobodyRecoversASmallCount_andSumsTellMoreThanTheYears() {
        YearBlock block = new YearBlock(2022);
        // As it is every night: no reader waits for what takes a while.
        book.decideAhead(REGION, block, LEAST);
        // Nobody sees more of a region; a solution of as many equations takes a while.
        Equations.Outcome outcome = reasonsOfThreeYears(Role.ONTREGELAAR, block).solve(who(Role.ONTREGELAAR) + " of reasons of three years", Equations.ANY);
        assertEquals(List.of(), outcome.report().conflict());
        assertEquals(List.of(), small(outcome));
        long more = areas().stream().flatMap(area -> rows(Role.ONTREGELAAR, "uitval_per_reden", "uitsplitsing=groep&gebied=" + area + "&van=2022&tot=2025").stream()
                .filter(row -> SERIES.equals(row.get("series")) && row.get("numerator") != null)
                .filter(row -> block.years().stream().anyMatch(year -> !shows(area, year, row.get("label"))))).count();
        LOG.infof("attacker: %d sums of three years are shown of which a year is not", more);
        assertTrue(more > 5, more + " sums");
    }

    private boolean shows(String area, int year, Object label) {
        return rows(Role.ONTREGELAAR, "uitval_per_reden", "uitsplitsing=groep&gebied=" + area + "&van=" + year + "&tot=" + (year + 1)).stream()
                .anyMatch(row -> SERIES.equals(row.get("series")) && label.equals(row.get("label")) && row.get("numerator") != null);
    }

    /** Of what can be worked out, what is about one to four families: the others are what two shown figures leave, and may be known. */
    private static List<String> small(Equations.Outcome outcome) {
        return outcome.leaks().stream().filter(leak -> Integer.parseInt(leak.replaceAll(".* = (\\d+) .*", "$1")) < LEAST).toList();
    }

    /** The groups of the year as they are, with only the small ones left out. */
    private Equations withoutComplements(int year) {
        Equations equations = new Equations();
        Map<String, Long> counts = new HashMap<>();
        List<String> areas = new ArrayList<>(MUNICIPALITIES);
        areas.add(REGION);
        data.rowsOf("select area_code, substring(main_reason from 1 for 1), sum(amount) from dropouts where series = '" + SERIES + "' and counts_in_year"
                + " and area_code like 'VB0%' and period_code = '" + year + "' group by area_code, substring(main_reason from 1 for 1)").forEach(row -> {
                    String[] cells = row.replaceAll("[\\[\\] ]", "").split(",");
                    for (String id : List.of(cells[0] + " " + cells[1], cells[0], REGION + " " + cells[1], REGION)) {
                        counts.merge(id, Long.parseLong(cells[2]), Long::sum);
                    }
                });
        List<String> groups = reasons.stream().map(reason -> reason.group().name()).distinct().toList();
        for (String area : areas) {
            equations.told(area, counts.getOrDefault(area, 0L));
            for (String group : groups) {
                long count = counts.getOrDefault(area + " " + group, 0L);
                if (count == 0 || count >= LEAST) {
                    equations.told(area + " " + group, count);
                }
            }
            equations.sum(area, groups.stream().map(group -> area + " " + group).toList());
        }
        groups.forEach(group -> equations.sum(REGION + " " + group, MUNICIPALITIES.stream().map(area -> area + " " + group).toList()));
        return equations;
    }

    @Test
    void reasons_ofOtherYearsThanABlock_areShownOnlyWhereEachYearIs_andNoOtherCutIs() {
        for (String metric : List.of("uitval_per_reden", "uitval_per_onderzoeksgroep")) {
            Map<String, Set<Object>> shown = new HashMap<>();
            for (String years : List.of("&van=2018&tot=2021", "&van=2018&tot=2019", "&van=2019&tot=2020", "&van=2020&tot=2021")) {
                shown.put(years, new TreeSet<>());
                rows(Role.ONTREGELAAR, metric, "gebied=" + REGION + years).stream().filter(row -> row.get("numerator") != null && SERIES.equals(row.get("series")))
                        .forEach(row -> shown.get(years).add(row.get("label")));
            }
            Set<Object> together = shown.remove("&van=2018&tot=2021");
            assertTrue(shown.values().stream().allMatch(year -> year.containsAll(together)), together.toString());
        }
        for (String metric : REASON_METRICS) {
            for (String cut : List.of("&soort=netwerk", "&aanbieder=VB-A", "&per=halfjaar", "&van=2020-07-01&tot=2021-01-01", "&uitsplitsing=soort",
                    "&uitsplitsing=aanbieder", "&herkomst=gezinnen")) {
                for (Role reader : Arrays.asList(null, Role.ONTREGELAAR, Role.AANBIEDER)) {
                    List<Map<String, Object>> rows = readers.as(reader).get("/api/v1/metrics/" + metric + "?gebied=" + REGION + cut).jsonPath().getList("rows");
                    assertTrue(rows == null || rows.stream().allMatch(row -> Boolean.TRUE.equals(row.get("hidden")) && row.get("numerator") == null
                            || isRounded(row)), reader + " " + metric + cut + " " + rows);
                }
            }
        }
    }

    @Test
    void rolesWithoutTheRight_seeWhatEverybodySees_inEveryForm() {
        List<String> metrics = Visitor.anybody().get("/api/v1/metrics").jsonPath().getList("name");
        int answers = 0;
        for (String metric : metrics) {
            for (String question : List.of("gebied=" + OWN, "gebied=" + REGION + "&uitsplitsing=gebied")) {
                String address = "/api/v1/metrics/" + metric + "?" + question;
                String open = readers.as(null).get(address).asString();
                for (Role reader : List.of(Role.GRIFFIE, Role.LEZER, Role.PORTEFEUILLEHOUDER)) {
                    assertEquals(open, readers.as(reader).get(address).asString(), reader + " " + address);
                    answers++;
                }
            }
            sameInCsv(null, metric, "gebied=" + REGION);
            sameInCsv(Role.ONTREGELAAR, metric, "gebied=" + REGION);
        }
        LOG.infof("attacker: %d answers in three roles are those of everybody", answers);
    }

    /** A figure that is not in the one form is not in the other. */
    private void sameInCsv(Role reader, String metric, String question) {
        List<Map<String, Object>> rows = readers.as(reader).get("/api/v1/metrics/" + metric + "?" + question).jsonPath().getList("rows");
        if (rows == null) {
            return;
        }
        List<String> lines = readers.as(reader).get("/api/v1/metrics/" + metric + ".csv?" + question).asString().lines().toList();
        List<String> columns = List.of(lines.get(0).replace("\uFEFF", "").split(";"));
        assertEquals(rows.size(), lines.size() - 1, metric + " " + question);
        for (int index = 0; index < rows.size(); index++) {
            String[] cells = lines.get(index + 1).split(";", -1);
            for (String figure : List.of("amount", "lower", "upper", "numerator", "denominator", "n")) {
                assertEquals(rows.get(index).get(figure) == null, cells[columns.indexOf(figure)].isEmpty(), metric + " " + question + " " + figure);
            }
            if (Boolean.TRUE.equals(rows.get(index).get("hidden"))) {
                assertTrue(((Map<?, ?>) rows.get(index).get("measures")).values().stream().allMatch(Objects::isNull), rows.get(index).toString());
            }
        }
    }

    @Test
    void howLongFamiliesStay_isOneOutcomeForEverybody_whateverIsAsked() {
        for (Role reader : Arrays.asList(null, Role.AANBIEDER)) {
            for (String metric : SURVIVAL_METRICS) {
                List<Map<String, Object>> usual = rows(reader, metric, "gebied=" + REGION);
                for (Map<String, Object> row : usual) {
                    assertTrue(List.of("1", "2", "3", "4", "5", "2025").contains(row.get("label")), row.toString());
                    assertTrue(row.get("n") == null && row.get("numerator") == null && ((Map<?, ?>) row.get("measures")).isEmpty(), row.toString());
                    for (String figure : List.of("amount", "lower", "upper")) {
                        assertTrue(row.get(figure) == null || ((Number) row.get(figure)).doubleValue() % 1 == 0, row.toString());
                    }
                    assertFalse(String.valueOf(row.get("note")).contains("dagen"), row.toString());
                }
                for (String cut : List.of("&van=2020", "&tot=2024-03-15", "&tot=2024-03-16", "&van=2019-02-01&tot=2025", "&overbrugging=400", "&betrouwbaarheid=0.5",
                        "&betrouwbaarheid=0.9")) {
                    List<Map<String, Object>> cutRows = rows(reader, metric, "gebied=" + REGION + cut);
                    assertTrue(cutRows.equals(usual) || cutRows.stream().allMatch(row -> Boolean.TRUE.equals(row.get("hidden"))), reader + " " + metric + cut);
                }
                for (String part : List.of("&soort=netwerk", "&aanbieder=VB-B")) {
                    assertTrue(rows(reader, metric, "gebied=" + REGION + part).stream().allMatch(row -> Boolean.TRUE.equals(row.get("hidden"))), reader + metric + part);
                }
            }
        }
        assertTrue(rows(null, "overleving", "gebied=" + REGION).stream().anyMatch(row -> row.get("amount") != null));
    }

    /** What is told of how many answered, with what that leaves. */
    @Test
    void answers_leaveNoGroupOfFewerThanTen() {
        for (Role reader : Arrays.asList(null, Role.AANDACHTSFUNCTIONARIS, Role.ONTREGELAAR)) {
            Equations equations = new Equations();
            Set<String> told = new TreeSet<>();
            for (String metric : List.of("rapportcijfer", "stopintentie", "trainingsbereik", "respons")) {
                for (String split : List.of("", "&uitsplitsing=gebied", "&uitsplitsing=soort", "&uitsplitsing=aanbieder")) {
                    for (Map<String, Object> row : rows(reader, metric, "gebied=" + REGION + split)) {
                        Long n = whole(metric.equals("respons") ? row.get("numerator") : row.get("n"));
                        String id = metric + " " + row.get("label") + " " + Objects.requireNonNullElse(row.get("series"), "");
                        equations.hidden(id);
                        if (n != null) {
                            assertTrue(n >= 10, id + " " + n);
                            equations.told(id, n);
                            told.add(id);
                        }
                    }
                }
                for (String year : List.of("2023", "2025")) {
                    equations.sum(metric + " " + year + " ", List.of(metric + " " + year + " bestand", metric + " " + year + " netwerk", metric + " " + year + " beide"));
                    List<String> parts = new ArrayList<>(MUNICIPALITIES.stream().map(area -> metric + " " + year + " " + area).toList());
                    parts.add(metric + " " + year + " elders");
                    equations.sum(metric + " " + year + " ", parts);
                }
            }
            Equations.Outcome outcome = equations.solve(who(reader) + " of answers", Equations.ANY);
            assertEquals(List.of(), outcome.report().conflict());
            assertTrue(outcome.leaks().stream().allMatch(leak -> Integer.parseInt(leak.replaceAll(".* = (\\d+) .*", "$1")) >= 10), outcome.leaks().toString());
            assertTrue(told.size() > 10, told.toString());
        }
    }
}
