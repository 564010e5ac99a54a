package nl.pleegpeil.access;

import static nl.pleegpeil.testsupport.Given.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.pleegpeil.account.Account;
import nl.pleegpeil.account.Accounts;
import nl.pleegpeil.signin.SignedIn;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.SeatedForTest;
import nl.pleegpeil.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tries every endpoint as everybody. Two regions, three municipalities, two providers; whoever has a seat has it in the
 * first municipality, its region, or at the first provider. Figures of neighbours are numbers that occur nowhere else.
 * Once, on H2: who may what does not depend on the database, and it takes minutes.
 */
@QuarkusTest
class WhoMayWhatTest {

    private static final String OWN = "OM0001";
    private static final String SAME_REGION = "OM0002";
    private static final String FAR = "OM0003";
    private static final String REGION = "OM-R1";
    private static final String FAR_REGION = "OM-R2";
    /** Figures of the neighbour in the region, and of the one far away, in all forms in which a page may write them. */
    private static final Set<String> NEAR_FIGURES = Set.of("61837", "61.837", "51729", "51.729");
    private static final Set<String> FAR_FIGURES = Set.of("73941", "73.941", "42683", "42.683");
    private static final Map<Role, Long> ACCOUNTS = new EnumMap<>(Role.class);
    private static final Map<Role, String> SESSIONS = new EnumMap<>(Role.class);
    private static long neighboursRun;

    @Inject
    Given data;

    @Inject
    Accounts accounts;

    @Inject
    SignedIn sessions;

    @Inject
    SeatedForTest seats;

    @BeforeEach
    void fill() {
        if (!ACCOUNTS.isEmpty()) {
            return;
        }
        data.country("OM");
        data.region(REGION, "OM");
        data.region(FAR_REGION, "OM");
        data.municipality(OWN, REGION);
        data.municipality(SAME_REGION, REGION);
        data.municipality(FAR, FAR_REGION);
        data.provider("OP1");
        data.provider("OP2");
        data.agreement("OP1", OWN, "2024-H1");
        data.agreement("OP2", SAME_REGION, "2024-H2");
        data.agreement("OP2", FAR, "2024-H2");
        data.delivered(flow(OWN, "2024", 11, 12), flow(SAME_REGION, "2024", 61837, 51729), flow(FAR, "2024", 73941, 42683),
                flow(OWN, "2024", 9, 9, row -> row.providerCode = "OP1"),
                flow(OWN, "2024", 73941, 42683, row -> row.providerCode = "OP2"),
                flow(FAR, "2024", 73941, 42683, row -> row.providerCode = "OP2"));
        for (Role role : Role.values()) {
            Account account = accounts.openAtOnce(role.code() + "@wie-mag-wat.example", role.code(), null);
            ACCOUNTS.put(role, account.id);
            switch (role) {
                case BEHEERDER, PRIVACYFUNCTIONARIS -> seats.seat(account.id, role);
                case ONTREGELAAR -> seats.seatOver(account.id, role, Set.of(REGION), Set.of(REGION, OWN, SAME_REGION));
                case PLEEGOUDERRAAD -> seats.seatAt(account.id, role, "OP1", REGION);
                case AANBIEDER -> seats.seatAt(account.id, role, "OP1", REGION, OWN, SAME_REGION);
                default -> seats.seat(account.id, role, OWN);
            }
        }
        String csv = "periode;gebied;gestart;gestopt\n2024;" + SAME_REGION + ";61837;51729\n";
        Response taken = RestAssured.given().contentType("text/csv; charset=UTF-8").body(csv).post("/api/v1/imports/stromen?proef=true");
        assertEquals(200, taken.statusCode(), taken.asString());
        neighboursRun = Long.parseLong(data.rowsOf("select max(id) from import_run").get(0));
    }

    private RequestSpecification as(Role role) {
        RequestSpecification anybody = Visitor.anybody();
        if (role == null) {
            return anybody;
        }
        return anybody.cookie(CurrentScope.COOKIE, SESSIONS.computeIfAbsent(role, each -> sessions.session(ACCOUNTS.get(each))));
    }

    private Response ask(Role role, Endpoint endpoint, String address) {
        // Every role that may import has a kind of its own.
        String filled = address.replace("{run}", String.valueOf(neighboursRun)).replace("{soort}", role == Role.GRIFFIE ? "moties" : "stromen");
        RequestSpecification request = as(role).urlEncodingEnabled(false);
        if (endpoint.method().equals("GET")) {
            return request.get(filled);
        }
        if (address.startsWith("/api/")) {
            return request.contentType("text/csv").body("periode;gebied\n").post(filled);
        }
        // A form with a right token, so that only the right to send it decides.
        Response page = Visitor.anybody().get("/inloggen");
        String token = page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        request.cookie("csrf-token", page.getCookie("csrf-token"));
        return endpoint.name().equals("POST /importeren") ? request.multiPart("csrf-token", token).post(filled)
                : request.contentType("application/x-www-form-urlencoded").formParam("csrf-token", token).post(filled);
    }

    private static boolean isRefused(Response answer) {
        int status = answer.statusCode();
        String onward = answer.getHeader("Location");
        return status == 401 || status == 403 || (status == 303 || status == 307) && onward != null && onward.contains("/inloggen")
                && !onward.contains("melding=wachtwoord") && !onward.contains("melding=gewist");
    }

    @Test
    void everyEndpoint_hasALine() {
        Set<String> written = Endpoint.table().stream().map(Endpoint::name).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Endpoint.real(), written);
    }

    @Test
    void everyRole_opensWhatIsTheirs_andNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.table()) {
            if (endpoint.own().isEmpty()) {
                continue;
            }
            if (isRefused(ask(null, endpoint, endpoint.own())) == endpoint.isForEverybody()) {
                wrong.add("public " + endpoint.name());
            }
            for (Role role : Role.values()) {
                Response answer = ask(role, endpoint, endpoint.own());
                if (isRefused(answer) == endpoint.isFor(role) || answer.statusCode() >= 500) {
                    wrong.add(role + " " + endpoint.name() + " " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void neighbour_showsNobodyAFigure() {
        List<String> leaks = new ArrayList<>();
        List<Role> readers = new ArrayList<>(List.of(Role.values()));
        readers.add(null);
        for (Endpoint endpoint : Endpoint.table()) {
            for (Role role : readers) {
                for (String place : List.of(SAME_REGION, FAR, REGION, FAR_REGION, "OM")) {
                    if (!endpoint.neighbour().isEmpty()) {
                        look(role, endpoint, endpoint.neighbour().replace("{buur}", place), leaks);
                    }
                }
            }
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void everyMetric_inEveryBreakdown_keepsToTheScope() {
        List<String> leaks = new ArrayList<>();
        // Everybody who may read figures somewhere, somebody who may not, and the public.
        List<Role> readers = new ArrayList<>(Arrays.stream(Role.values()).filter(role -> role.rights().contains(Right.READ_FIGURES)).toList());
        readers.add(Role.GRIFFIE);
        readers.add(null);
        Endpoint api = Endpoint.table().stream().filter(line -> line.name().startsWith("GET /api/v1/metrics/")).findFirst().orElseThrow();
        List<String> names = RestAssured.given().get("/api/v1/metrics").jsonPath().getList("name");
        for (Role role : readers) {
            for (String place : List.of(OWN, SAME_REGION, FAR, REGION, FAR_REGION, "OM")) {
                for (String breakdown : List.of("", "&uitsplitsing=gebied", "&uitsplitsing=aanbieder", "&uitsplitsing=soort", "&aanbieder=OP2")) {
                    names.forEach(name -> look(role, api, "/api/v1/metrics/" + name + "?per=jaar&gebied=" + place + breakdown, leaks));
                    look(role, api, "/api/v1/metrics/stand_en_stroom.csv?per=jaar&gebied=" + place + breakdown, leaks);
                }
            }
        }
        assertEquals(List.of(), leaks);
    }

    /** Looks for figures that the reader may not see in an answer. */
    private void look(Role role, Endpoint endpoint, String address, List<String> leaks) {
        Response answer = ask(role, endpoint, address);
        String text = answer.asString() + answer.getHeaders();
        Set<String> forbidden = new TreeSet<>();
        // Only the Ontregelaar of the region has the neighbour in the region; nobody has who is far away.
        if (role != Role.ONTREGELAAR && !(role == Role.BEHEERDER && address.startsWith("/importeren"))) {
            forbidden.addAll(NEAR_FIGURES);
        }
        boolean ownOfOther = role == Role.AANDACHTSFUNCTIONARIS || role == Role.ONTREGELAAR;
        // What the second provider did in one's own municipality is one's own business.
        if (!(ownOfOther && (address.contains(OWN) || address.contains(REGION)))) {
            forbidden.addAll(FAR_FIGURES);
        }
        forbidden.stream().filter(text::contains).findFirst().ifPresent(figure -> leaks.add(role + " " + address + " shows " + figure));
    }

    @Test
    void roles_seeTheirOwn() {
        String inflow = "/api/v1/metrics/instroom?per=jaar&gebied=";
        assertEquals(11f, (float) as(Role.AANDACHTSFUNCTIONARIS).get(inflow + OWN).jsonPath().getFloat("rows[0].amount"));
        assertEquals(61837f, (float) as(Role.ONTREGELAAR).get(inflow + SAME_REGION).jsonPath().getFloat("rows[0].amount"));
        assertEquals(9f, (float) as(Role.AANBIEDER).get(inflow + OWN + "&aanbieder=OP1").jsonPath().getFloat("rows[0].amount"));
        assertTrue(as(Role.AANBIEDER).get(inflow + OWN).jsonPath().getBoolean("rows[0].hidden"), "all providers together are not one's own");
        assertTrue(as(Role.GRIFFIE).get(inflow + OWN).jsonPath().getBoolean("rows[0].hidden"));
    }

    @Test
    void delivery_aboutAnotherIsRefused_andNothingIsStored() {
        String before = data.rowsOf("select count(*) from household_flow").get(0);
        String csv = "periode;gebied;aanbieder;gestart;gestopt\n2023;" + FAR + ";;1;1\n2023;" + OWN + ";OP2;1;1\n2023;" + OWN + ";;1;1\n";
        Response answer = as(Role.AANBIEDER).contentType("text/csv").body(csv).post("/api/v1/imports/stromen");
        assertEquals(422, answer.statusCode());
        assertEquals(List.of("E_UNKNOWN_CODE", "E_UNKNOWN_CODE", "E_UNKNOWN_CODE"), answer.jsonPath().getList("problems.code"));
        assertEquals(before, data.rowsOf("select count(*) from household_flow").get(0));
    }

    @Test
    void beheerderOfOneRegion_opensNothingThatIsOfTheWhole() {
        Account regional = accounts.openAtOnce("regionaal@wie-mag-wat.example", "Regionaal", null);
        seats.seatOver(regional.id, Role.BEHEERDER, Set.of(REGION), Set.of(REGION, OWN, SAME_REGION));
        String session = sessions.session(regional.id);
        for (String whole : List.of("/logboek", "/api/v1/audit-lines", "/bewaartermijnen", "/api/v1/erasures", "/instellen")) {
            assertEquals(403, Visitor.anybody().cookie(CurrentScope.COOKIE, session).get(whole).statusCode(), whole);
        }
        assertEquals(200, Visitor.anybody().cookie(CurrentScope.COOKIE, session).get("/accounts").statusCode());
        assertEquals(403, Visitor.anybody().cookie(CurrentScope.COOKIE, session).contentType("text/csv").body("code;naam\n")
                .post("/api/v1/imports/aanbieders").statusCode());
    }

    @Test
    void matrix_asksASecondFactorOfWhoReadsOthersOrDecides() {
        assertEquals(Set.of(Role.BEHEERDER, Role.ONTREGELAAR, Role.AANDACHTSFUNCTIONARIS, Role.PRIVACYFUNCTIONARIS),
                Arrays.stream(Role.values()).filter(Role::needsSecondFactor).collect(Collectors.toSet()));
    }
}
