package nl.pleegpeil.invitation;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Draws a page of HTML as a PDF that screen readers can read (PDF/UA-1, PDF/A-3a). */
final class LetterPdf {

    // Comes inside pdfbox itself.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    // A page of the service has no style inside; a letter has no address to fetch one from.
    private static final String STYLE_LINK = "<link rel=\"stylesheet\" type=\"text/css\" href=\"letter.css\"/>";

    private LetterPdf() {
    }

    /** @param html well-formed, with a title, a language and a font family Liberation Sans */
    static byte[] of(String html) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans", 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(html.replace(STYLE_LINK, "<style>" + style() + "</style>"), null);
            builder.withProducer("Pleegpeil");
            builder.toStream(out);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PDDocument document = renderer.getPdfDocument();
                describeLinks(document);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("The letters cannot be drawn", e);
        }
    }

    private static String style() throws IOException {
        try (InputStream file = LetterPdf.class.getResourceAsStream("/letter.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** PDF/UA wants every link described, and the renderer does not. */
    private static void describeLinks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getContents() == null && link.getAction() instanceof PDActionURI uri) {
                    link.setContents("Verwijzing naar " + uri.getURI());
                }
            }
        }
    }
}
