package nl.pleegpeil.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.testsupport.Given;
import nl.pleegpeil.testsupport.OpenAreas;
import nl.pleegpeil.testsupport.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every test has an open region and, in it, a municipality whose figures may not be seen. */
@QuarkusTest
@Tag("database")
class SummaryWriterTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Given given;
    @Inject
    SummaryWriter writer;

    private String region;
    private String hidden;

    @BeforeEach
    void areas() {
        Today.is("2026-08-10");
        int number = NUMBER.incrementAndGet();
        region = OpenAreas.PREFIX + "W" + number;
        hidden = "DICHT" + number;
        given.region(region, "NL");
        given.municipality(hidden, region);
        given.delivered(Given.flow(region, "2025", 30, 60), Given.flow(region, "2024", 20, 40), Given.flow(hidden, "2025", 3, 61837));
    }

    private SummaryDocument draft(String area, String period) {
        return QuarkusTransaction.requiringNew().call(() -> writer.draft(Area.coded(area).orElseThrow(), SummaryPeriod.of(period).orElseThrow()));
    }

    private static String wordsOf(SummaryDocument document) {
        return document.toString();
    }

    @Test
    void hiddenMunicipality_showsItsRegion_andAPageOfItsOwn() {
        SummaryDocument document = draft(hidden, "2026-H1");
        assertEquals(region, document.figuresArea());
        assertTrue(document.widened().startsWith("De meeste cijfers van gemeente Gebied " + hidden + " zijn te klein"), document.widened());
        assertEquals("50", document.figures().get(0).shown("NU"));
        assertEquals(List.of("waarom", "horen", "doen", "moties", "niet_gezien", "legenda", "lokaal"), document.sections().stream().map(SummaryDocument.Section::place).toList());
        assertFalse(wordsOf(document).contains("61837") || wordsOf(document).contains("61.837"), "the hidden count is nowhere");
        // A figure of the Netherlands, which only stands beside it, may be hidden.
        assertTrue(document.figures().stream().flatMap(figure -> figure.cells().stream()).filter(cell -> !cell.area().equals("NL"))
                .noneMatch(cell -> cell.hidden() || cell.area().equals(hidden)));
    }

    @Test
    void regionThatMayNotBeSeen_showsTheCountry() {
        String closed = "DICHTR" + NUMBER.get();
        given.region(closed, "NL");
        given.delivered(Given.flow(closed, "2025", 3, 61837));
        SummaryDocument document = draft(closed, "2025");
        assertEquals("NL", document.figuresArea());
        assertFalse(wordsOf(document).contains("61837"));
    }

    @Test
    void halfYear_showsTheLastClosedYear_andSaysSo() {
        assertEquals(2025, draft(region, "2026-H1").figuresYear());
        assertEquals(2024, draft(region, "2025-H1").figuresYear());
        assertEquals(2025, draft(region, "2025-H2").figuresYear());
        assertTrue(wordsOf(draft(region, "2026-H1")).contains("Deze samenvatting gaat over de eerste helft van 2026. Aantallen gezinnen tellen wij per jaar; daarom staan hier die van 2025"));
    }

    @Test
    void questions_areThreeOfDifferentThemes_theHeaviestFirst() {
        SummaryDocument document = draft(region, "2025");
        assertEquals(3, document.questions().size());
        assertEquals("Er stoppen meer pleeggezinnen dan er beginnen. Wat doet het college om gezinnen te behouden?", document.questions().get(0));
        assertEquals(3, document.questions().stream().distinct().count());
    }

    @Test
    void whereNothingIsRecorded_thePageSaysSo() {
        SummaryDocument document = draft(hidden, "2025");
        String moties = Stream.of(document).flatMap(whole -> whole.sections().stream()).filter(section -> section.place().equals("moties"))
                .map(section -> section.blocks().get(0).sentences().get(0)).findFirst().orElse("");
        assertEquals("Er zijn geen moties, toezeggingen of vragen vastgelegd.", moties);
        assertEquals("Aan pleegouders is geen reactie gevraagd.", document.reactionNote());
        assertEquals(5, document.opening().size());
        assertEquals(Optional.empty(), SummaryPeriod.of("2025-K1"));
    }
}
