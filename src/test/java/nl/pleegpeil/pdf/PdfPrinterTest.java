package nl.pleegpeil.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.pleegpeil.shared.QrCode;
import nl.pleegpeil.testsupport.PdfCheck;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final QrCode QR = QrCode.of("https://pleegpeil.voorbeeld.example/meten/abc");
    private static final String HTML = """
            <h1>Onze punten</h1>
            <p>Twee gezinnen &amp; één vraag, zie <a href="https://voorbeeld.example/een/heel/lang/adres/dat/over/twee/regels/loopt/omdat/het/lang/is">
            https://voorbeeld.example/een/heel/lang/adres/dat/over/twee/regels/loopt/omdat/het/lang/is</a>.</p>
            <h2>Stand</h2>
            <table><caption>Punten</caption><thead><tr><th scope="col">Punt</th><th scope="col">Stand</th></tr></thead>
            <tbody><tr><th scope="row">Logeren</th><td>gereed</td></tr></tbody></table>
            <figure><svg width="%d" height="%d" viewBox="0 0 %d %d" aria-label="QR-code naar de vragenlijst"><path d="%s"/></svg></figure>
            <ul><li>een</li><li>twee</li></ul>
            <h2 class="new-page">Wat nu</h2><p><em>Volgt</em> <strong>nog</strong>.</p>
            """.formatted(QR.size() * 3, QR.size() * 3, QR.size(), QR.size(), QR.path());

    private final byte[] pdf = new PdfPrinter().print(new PrintedPage("Onze punten", "De punten van de raad", HTML));

    @Test
    void document_meetsBothStandards() {
        assertEquals(List.of(), PdfCheck.failures(pdf));
    }

    @Test
    void check_seesADocumentThatDoesNot() {
        byte[] unworded = new PdfPrinter().print(new PrintedPage("Titel", "Onderwerp", HTML.replace("aria-label", "data-label")));
        assertFalse(PdfCheck.failures(unworded).isEmpty());
    }

    @Test
    void document_readsInOrder_withTitleAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("Onze punten", document.getDocumentInformation().getTitle());
            assertEquals(2, document.getNumberOfPages());
            assertEquals("Stand", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
            String text = PdfCheck.text(pdf);
            assertTrue(text.indexOf("Twee gezinnen & één vraag") < text.indexOf("Logeren gereed"), text);
            assertTrue(text.contains("Pagina 2 van 2"), text);
        }
    }
}
