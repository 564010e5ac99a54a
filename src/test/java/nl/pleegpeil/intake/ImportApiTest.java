package nl.pleegpeil.intake;

import static io.restassured.RestAssured.given;
import static nl.pleegpeil.intake.Import.country;
import static nl.pleegpeil.intake.Import.municipalityIn;
import static nl.pleegpeil.intake.Import.provider;
import static nl.pleegpeil.intake.Import.send;
import static nl.pleegpeil.intake.Import.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("database")
class ImportApiTest {

    @Inject
    EntityManager entities;

    @TestHTTPResource("/")
    URI address;

    private long count(String table, String where, Object value) {
        return ((Number) entities.createNativeQuery("select count(*) from " + table + " where " + where + " = ?1")
                .setParameter(1, value).getSingleResult()).longValue();
    }

    private long flowsIn(String area) {
        return count("household_flow", "area_code", area);
    }

    private long totalsIn(String area) {
        return count("household_flow_total", "area_code", area);
    }

    private long seen() {
        return ((Number) entities.createNativeQuery("select count(*) from import_seen").getSingleResult()).longValue();
    }

    @Test
    void import_goodFile() {
        String area = country();
        send("stromen", "periode;gebied;gestart;gestopt\n2023;" + area + ";10;20\n2024;" + area + ";11;21\n")
                .statusCode(200)
                .body("kind", equalTo("stromen")).body("rows", equalTo(2)).body("accepted", equalTo(2))
                .body("unchanged", equalTo(0)).body("rejected", equalTo(0)).body("trial", equalTo(false))
                .body("problemsTotal", equalTo(0)).body("problems", empty())
                .body("keySet().size()", equalTo(8));
        assertEquals(2, flowsIn(area));
        assertEquals(2, totalsIn(area));
        assertEquals(0, seen());
    }

    @Test
    void import_commasQuotesAndMark() {
        String area = country();
        send("stromen", "\uFEFFperiode,gebied,gestart,toelichting\r\n2024," + area + ",12,\"een, twee; \"\"drie\"\"\"\r\n")
                .statusCode(200).body("accepted", equalTo(1));
        assertEquals("een, twee; \"drie\"", entities.createNativeQuery("select note from household_flow where area_code = ?1")
                .setParameter(1, area).getSingleResult());
    }

    @Test
    void import_sameFileAgain() {
        String area = country();
        String file = "periode;gebied;gestart;bron\n2024;" + area + ";11;Jaarverslag\n";
        send("stromen", file).body("accepted", equalTo(1));
        send("stromen", file).statusCode(200).body("accepted", equalTo(0)).body("unchanged", equalTo(1));
        assertEquals(1, flowsIn(area));
    }

    @Test
    void import_correctionKeepsOldRow() {
        String area = country();
        send("stromen", "periode;gebied;gestart\n2024;" + area + ";11\n").body("accepted", equalTo(1));
        send("stromen", "periode;gebied;gestart\n2024;" + area + ";12\n").statusCode(200).body("accepted", equalTo(1))
                .body("unchanged", equalTo(0));
        assertEquals(2, flowsIn(area));
        assertEquals(12L, ((Number) entities.createNativeQuery(
                "select started from household_flow_total where area_code = ?1").setParameter(1, area).getSingleResult())
                .longValue());
        assertEquals(1L, ((Number) entities.createNativeQuery("""
                select count(*) from household_flow newer join household_flow older on newer.corrects_id = older.id
                where newer.area_code = ?1 and older.started = 11 and newer.started = 12
                    and newer.import_id <> older.import_id""").setParameter(1, area).getSingleResult()).longValue());
    }

    @Test
    void import_badRowRefusesAll() {
        String area = country();
        long totals = totalsIn(area);
        send("stromen", "periode;gebied;gestart\n2023;" + area + ";10\n2024;" + area + ";-1\n")
                .statusCode(422).body("rows", equalTo(2)).body("accepted", equalTo(0)).body("rejected", equalTo(1))
                .body("problems", hasSize(1)).body("problems[0].line", equalTo(3))
                .body("problems[0].column", equalTo("gestart")).body("problems[0].code", equalTo("E_NEGATIVE"))
                .body("problems[0].value", equalTo("-1")).body("problems[0].message", containsString("kleiner dan 0"));
        assertEquals(0, flowsIn(area));
        assertEquals(totals, totalsIn(area));
        assertEquals(0, seen());
    }

    @Test
    void import_skipsBadRows() {
        String area = country();
        send("stromen?fouten=overslaan", "periode;gebied;gestart\n2023;" + area + ";10\n2024;" + area + ";-1\n")
                .statusCode(200).body("accepted", equalTo(1)).body("rejected", equalTo(1))
                .body("problems.code", contains("E_NEGATIVE"));
        assertEquals(1, flowsIn(area));
    }

    @Test
    void import_trialStoresNothing() {
        String area = country();
        send("stromen?proef=true", "periode;gebied;gestart\n2023;" + area + ";10\n")
                .statusCode(200).body("accepted", equalTo(1)).body("trial", equalTo(true));
        assertEquals(0, flowsIn(area));
        assertEquals(0, totalsIn(area));
        assertEquals(0, seen());
        send("stromen?proef=true", "periode;gebied;gestart\n2023;" + area + ";x\n").statusCode(422)
                .body("trial", equalTo(true));
        send("gebieden?proef=true", "code;naam;soort\n" + area + ";Andere naam;land\n").statusCode(200);
        assertEquals(1, count("area", "code", area));
    }

    @Test
    void import_columnsOfSpreadsheet() {
        String area = country();
        send("stromen", "periode;gebied;gestart;;;\n2023;" + area + ";10;;;\n;;;;;\n\n2024;" + area + "\n")
                .statusCode(200).body("rows", equalTo(2)).body("accepted", equalTo(2));
        send("stromen", "periode;gebied;gestart;\n2023;" + area + ";10;5\n").statusCode(422)
                .body("problems.code", contains("E_FORMAT"));
    }

    @Test
    void import_windows1252() {
        String code = unique("P");
        send("aanbieders", "code;naam\n" + code + ";Café Zuid\n", Charset.forName("windows-1252"))
                .statusCode(200).body("accepted", equalTo(1)).body("rejected", equalTo(0))
                .body("problems.code", contains("W_CONVERTED"));
        assertEquals("Café Zuid", entities.createNativeQuery("select name from provider where code = ?1")
                .setParameter(1, code).getSingleResult());
    }

    @Test
    void import_binaryFile() {
        send("aanbieders", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 9, ';', '\n'}).statusCode(422).body("rows", equalTo(0))
                .body("problems.code", contains("E_ENCODING"));
        send("aanbieders", "code;naam\nA;B\n", StandardCharsets.UTF_16LE).statusCode(422)
                .body("problems.code", contains("E_ENCODING"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "gebied;gestart\n", "periode;gebied;periode\n", "periode;gebied;gestartt\n",
        "periode\tgebied\n", "periode|gebied\n"})
    void import_wrongHeader(String header) {
        send("stromen?fouten=overslaan", header).statusCode(422).body("problems.code", hasItem("E_HEADER"))
                .body("problems[0].line", equalTo(1)).body("rows", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"gestart,12.5,E_FORMAT", "gestart,'12,5',E_FORMAT", "gestart,1.000,E_FORMAT", "gestart,twaalf,E_FORMAT",
        "gestart,-3,E_NEGATIVE", "gestart,'=cmd|x',E_FORMAT", "gestart,+5,E_FORMAT", "gestart,99999999999,E_FORMAT",
        "peildatum,31-02-2024,E_FORMAT", "peildatum,2024-02-30,E_FORMAT", "peildatum,@SUM(A1),E_FORMAT",
        "periode,2024-13,E_FORMAT", "periode,=2024,E_FORMAT", "gebied,NERGENS,E_UNKNOWN_CODE", "aanbieder,NIEMAND,E_UNKNOWN_CODE",
        "soort,hond,E_UNKNOWN_CODE", "eenheid,kind,E_UNKNOWN_CODE", "grondslag,x,E_UNKNOWN_CODE",
        "telmoment,x,E_UNKNOWN_CODE", "status,x,E_UNKNOWN_CODE", "status_gestart,x,E_UNKNOWN_CODE",
        "reeksbreuk,soms,E_UNKNOWN_CODE", "gebied,=A1,E_FORMAT"})
    void import_wrongCell(String column, String cell, String code) {
        String area = country();
        String file = "periode;gebied;aanbieder;soort;eenheid;grondslag;telmoment;gestart;peildatum;status;status_gestart;reeksbreuk\n";
        StringBuilder row = new StringBuilder();
        for (String name : file.strip().split(";")) {
            row.append(row.isEmpty() ? "" : ";").append(name.equals(column) ? cell
                    : name.equals("periode") ? "2024" : name.equals("gebied") ? area : "");
        }
        send("stromen", file + row + "\n").statusCode(422).body("problems.code", contains(code))
                .body("problems[0].line", equalTo(2)).body("problems[0].column", equalTo(column))
                .body("problems[0].value", equalTo(cell));
    }

    @Test
    void import_emptyRequiredCell() {
        send("stromen", "periode;gebied\n2024;\n").statusCode(422).body("problems.code", contains("E_REQUIRED"))
                .body("problems[0].column", equalTo("gebied"));
    }

    @Test
    void import_areaOutsideItsDates() {
        String area = municipalityIn(country(), "2021-01-01", "01-01-2023");
        send("stromen", "periode;gebied;gestart\n2020;" + area + ";1\n2023-H1;" + area + ";1\n").statusCode(422)
                .body("problems.code", contains("E_AREA_NOT_VALID", "E_AREA_NOT_VALID"));
        send("stromen", "periode;gebied;gestart\n2021;" + area + ";1\n2022-H2;" + area + ";1\n").statusCode(200);
    }

    @Test
    void import_sameKeyTwice() {
        String area = country();
        String file = "periode;gebied;gestart\n2024;" + area + ";1\n2023;" + area + ";1\n2024;" + area + ";2\n";
        send("stromen", file).statusCode(422).body("problems.code", contains("E_DUPLICATE"))
                .body("problems[0].line", equalTo(4)).body("problems[0].message", containsString("regel 2"));
        assertEquals(0, flowsIn(area));
        String code = unique("P");
        send("aanbieders", "code;naam\n" + code + ";A\n" + code + ";A\n").statusCode(422)
                .body("problems.code", contains("E_DUPLICATE"));
    }

    @Test
    void import_sameKeyFarApart() {
        String area = country();
        StringBuilder file = new StringBuilder("periode;gebied;gestart;soort\n");
        for (int year = 1900; year < 2199; year++) {
            for (String kind : new String[] {"bestand", "netwerk"}) {
                file.append(year).append(';').append(area).append(";1;").append(kind).append('\n');
            }
        }
        file.append("1900;").append(area).append(";1;bestand\n");
        send("stromen", file.toString()).statusCode(422).body("rows", equalTo(599))
                .body("problems.code", contains("E_DUPLICATE")).body("problems[0].message", containsString("regel 2"));
    }

    @Test
    void import_unitsMixed() {
        String area = country();
        String file = "periode;gebied;eenheid;gestart\n2024;" + area + ";gezin;1\n2024;" + area + ";persoon;2\n";
        send("stromen", file).statusCode(422).body("problems.code", contains("E_UNIT_MIX"));
        assertEquals(0, flowsIn(area));
    }

    @Test
    void import_unitsInTwoFiles() {
        String area = country();
        send("stromen", "periode;gebied;eenheid;gestart\n2024;" + area + ";gezin;1\n").statusCode(200);
        send("stromen", "periode;gebied;eenheid;gestart\n2024;" + area + ";persoon;2\n").statusCode(200);
        assertEquals(2, flowsIn(area));
    }

    @Test
    void import_periodsOverlap() {
        String area = country();
        send("stromen", "periode;gebied;gestart\n2024-H1;" + area + ";1\n2024-H2;" + area + ";2\n2024;" + area + ";4\n")
                .statusCode(200).body("accepted", equalTo(3)).body("rejected", equalTo(0))
                .body("problems.code", contains("W_PERIOD_OVERLAP")).body("problems[0].line", equalTo(4))
                .body("problems[0].message", containsString("2024-H1, 2024-H2"));
        assertEquals(4L, ((Number) entities.createNativeQuery(
                "select started from household_flow_total where area_code = ?1 and period_code = '2024'")
                .setParameter(1, area).getSingleResult()).longValue());
    }

    @Test
    void import_periodsOverlapWithEarlierFile() {
        String area = country();
        send("stromen", "periode;gebied;gestart\n2024;" + area + ";4\n").body("problems", empty());
        send("stromen?proef=true", "periode;gebied;gestart\n2024-K1;" + area + ";1\n").statusCode(200)
                .body("problems.code", contains("W_PERIOD_OVERLAP")).body("problems[0].line", equalTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"van 123456782", "van 1234.56.782", "NL91ABNA0417164300", "rekening NL91 ABNA 0417 1643 00 graag"})
    void import_personalData(String text) {
        String area = country();
        send("stromen", "periode;gebied;toelichting\n2024;" + area + ";" + text + "\n").statusCode(422)
                .body("problems.code", contains("E_PERSONAL_DATA")).body("problems[0].value", nullValue())
                .body("problems[0].message", not(containsString("1234")));
    }

    @Test
    void import_contactDetails() {
        String area = country();
        send("stromen", "periode;gebied;toelichting;bron\n2024;" + area + ";bel 06 12345678;piet@voorbeeld.nl\n")
                .statusCode(200).body("accepted", equalTo(1))
                .body("problems.code", contains("W_PERSONAL_DATA", "W_PERSONAL_DATA"));
    }

    @Test
    void import_whatPointsToAPerson_isStoredMasked() {
        String area = country();
        String file = "periode;gebied;toelichting;bron\n2024;" + area + ";mijn pleegkind Daan, bel 06 12345678;Opgave van Leverdam\n";
        send("stromen", file).statusCode(200).body("accepted", equalTo(1)).body("problems.code", contains("W_PERSONAL_DATA"))
                .body("problems[0].message", containsString("[naam], [telefoonnummer]")).body("problems[0].value", nullValue());
        assertEquals("mijn pleegkind [naam], bel [telefoonnummer]", entities.createNativeQuery(
                "select note from household_flow where area_code = ?1").setParameter(1, area).getSingleResult());
        send("stromen", file + "\n").statusCode(200).body("unchanged", equalTo(1));
    }

    @Test
    void import_formulaInFreeText() {
        String area = country();
        send("stromen", "periode;gebied;toelichting\n2024;" + area + ";=cmd|' /C calc'!A0\n").statusCode(200);
        assertEquals("=cmd|' /C calc'!A0", entities.createNativeQuery("select note from household_flow where area_code = ?1")
                .setParameter(1, area).getSingleResult());
        send("aanbieders", "code;naam\n" + unique("P") + ";=1+1\n").statusCode(422)
                .body("problems.code", contains("E_FORMAT")).body("problems[0].value", nullValue());
    }

    @Test
    void import_rowsOfOneProvider() {
        String area = country();
        String provider = provider();
        send("stromen", "Periode; GEBIED ;aanbieder;soort;gestart;reeksbreuk\n2024;" + area + ";" + provider + ";Netwerk;7;ja\n")
                .statusCode(200).body("accepted", equalTo(1));
        assertEquals(1, count("household_flow", "provider_code", provider));
    }

    @Test
    void areas_lieInLargerOnes() {
        String land = unique("T");
        String region = unique("R");
        send("gebieden", "code;naam;soort;bovenliggend\n" + region + ";R;regio;" + land + "\n" + land + ";L;land;\n")
                .statusCode(200).body("accepted", equalTo(2));
        send("gebieden", "code;naam;soort;bovenliggend\n" + land + ";L;land;" + region + "\n").statusCode(422)
                .body("problems.code", contains("E_FORMAT"));
        send("gebieden", "code;naam;soort;bovenliggend;opvolger\n" + unique("G") + ";G;gemeente;NERGENS;NIETS\n")
                .statusCode(422).body("problems.code", contains("E_UNKNOWN_CODE", "E_UNKNOWN_CODE"));
        send("gebieden", "code;naam;soort;geldig_van;geldig_tot\n" + unique("G") + ";G;gemeente;2024-01-01;2023-01-01\n")
                .statusCode(422).body("problems.code", contains("E_FORMAT"));
    }

    @Test
    void areas_correctedAndUnchanged() {
        String land = country();
        send("gebieden", "code;naam;soort\n" + land + ";Proefland;land\n").body("unchanged", equalTo(1));
        send("gebieden", "code;naam;soort\n" + land + ";Ander land;land\n").body("accepted", equalTo(1));
        assertEquals(2, count("area", "code", land));
    }

    @Test
    void indicators_amountOrParts() {
        String area = country();
        String header = "indicator;periode;gebied;waarde;teller;noemer;bron;status\n";
        send("indicatoren", header + "proef;2024;" + area + ";12,5;;;Bron;voorlopig\nproef;2023;" + area + ";;3;4;Bron;\n")
                .statusCode(200).body("accepted", equalTo(2));
        send("indicatoren", header + "proef;2024;" + area + ";12.5;;;Bron;voorlopig\n").body("unchanged", equalTo(1));
        send("indicatoren", header + "proef;2024;" + area + ";13;;;Bron;voorlopig\n").body("accepted", equalTo(1));
        assertEquals(3, count("indicator_figure", "area_code", area));
        send("indicatoren", header + "proef;2024;" + area + ";;3;;Bron;\nproef;2023;" + area + ";;;;;\n").statusCode(422)
                .body("problems.code", contains("E_REQUIRED", "E_REQUIRED", "E_REQUIRED"));
        send("indicatoren", header + "proef;2022;" + area + ";;3;0;Bron;\nproef;2021;" + area + ";-1;;;Bron;\n")
                .statusCode(422).body("problems.code", contains("E_FORMAT", "E_NEGATIVE"));
    }

    @Test
    void import_thousandProblemsListed() {
        String area = country();
        StringBuilder file = new StringBuilder("periode;gebied;gestart\n");
        for (int i = 0; i < 1200; i++) {
            file.append(1900 + i % 300).append("-").append(String.format("%02d", 1 + i / 300)).append(';').append(area)
                    .append(";-1\n");
        }
        send("stromen", file.toString()).statusCode(422).body("problemsTotal", equalTo(1200))
                .body("problems", hasSize(1000)).body("rejected", equalTo(1200));
    }

    @Test
    void import_quoteNotClosed() {
        String area = country();
        StringBuilder file = new StringBuilder("periode;gebied;toelichting\n2024;" + area + ";\"begin\n");
        file.append("x".repeat(100_000));
        send("stromen", file.toString()).statusCode(422).body("problems.code", contains("E_FORMAT"));
        assertEquals(0, flowsIn(area));
    }

    @Test
    void import_quoteOpenAtTheEnd_isRefusedWhereItOpened() {
        String area = country();
        String file = "periode;gebied;gestart;toelichting\n2010;" + area + ";1;a\n2011;" + area + ";2;\"b\n2012;" + area
                + ";3;c\n2013;" + area + ";4;d\n";
        for (String how : new String[] {"stromen", "stromen?fouten=overslaan"}) {
            send(how, file).statusCode(422).body("accepted", equalTo(0)).body("problems", hasSize(1))
                    .body("problems[0].line", equalTo(3)).body("problems[0].code", equalTo("E_FORMAT"))
                    .body("problems[0].message", containsString("aanhalingsteken dat nergens wordt gesloten"));
        }
        assertEquals(0, flowsIn(area));
    }

    @Test
    void import_withoutContentType() throws IOException, InterruptedException {
        String code = unique("T");
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/v1/imports/gebieden"))
                .POST(BodyPublishers.ofString("code;naam;soort\n" + code + ";Proefland;land\n")).build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertEquals(415, answer.statusCode(), answer.body());
        assertEquals(0, count("area", "code", code));
    }

    @Test
    void import_refusedRequests() {
        send("onzin", "code\n").statusCode(404).contentType("application/problem+json")
                .body("detail", containsString("stromen"));
        send("stromen?fouten=negeren", "code\n").statusCode(400).contentType("application/problem+json");
        send("stromen?proef=misschien", "code\n").statusCode(400).contentType("application/problem+json");
        given().contentType("application/json").body("{}").post("/api/v1/imports/stromen").then().statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void reference_isTakenInOnce() {
        assertEquals(1, count("area", "code", "NL"));
        assertEquals(18L, flowsIn("NL"));
        assertEquals(1, count("indicator_figure", "indicator", "vervangingsratio_gepubliceerd"));
        assertEquals(1, count("import_run", "file_name", "national.csv"));
    }
}
