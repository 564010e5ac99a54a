package nl.pleegpeil.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Prints HTML as a PDF that meets PDF/UA-1 and PDF/A-3a. */
@ApplicationScoped
public class PdfPrinter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu";

    private final String css = text("/pdf/print.css");

    /** The document of a page. It may take a second: not inside a transaction. */
    public byte[] print(PrintedPage page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        font(builder, "DejaVuSansCondensed.ttf", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSansCondensed-Oblique.ttf", 400, FontStyle.ITALIC);
        builder.withProducer("Pleegpeil");
        builder.withW3cDocument(new W3CDom().fromJsoup(whole(page)), null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describeLinks(document);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot be written", e);
        }
        return out.toByteArray();
    }

    /** How many pages a document has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory cannot be read", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> PdfPrinter.class.getResourceAsStream(FONTS + file), FAMILY, Integer.valueOf(weight), style, true);
    }

    private Document whole(PrintedPage page) {
        Document document = Jsoup.parse(page.html());
        document.child(0).attr("lang", "nl");
        document.title(page.title());
        Element head = document.head();
        head.appendElement("meta").attr("name", "author").attr("content", "Pleegpeil");
        head.appendElement("meta").attr("name", "subject").attr("content", page.subject());
        head.appendElement("meta").attr("name", "description").attr("content", page.subject());
        head.appendElement("style").appendText(css);
        if (!page.foot().isEmpty()) {
            head.appendElement("style").appendText(foot(page.foot()));
        }
        bookmarks(document, head);
        for (Element drawing : document.select("svg")) {
            // The printer takes the words of a drawing from alt only.
            drawing.attr("role", "img").attr("alt", drawing.attr("aria-label"));
        }
        return document;
    }

    private static String foot(String words) {
        String safe = words.replaceAll("[\\\\\"<>\\p{Cntrl}]", "");
        return "@page { @bottom-left { content: \"" + safe + "\"; font-family: DejaVu, sans-serif; font-size: 6.5pt; color: #44505c; } }";
    }

    /** A bookmark for every heading of the second level; those of the first are the title of the whole or of a letter. */
    private static void bookmarks(Document document, Element head) {
        Element list = head.appendElement("bookmarks");
        int number = 0;
        for (Element heading : document.select("h2")) {
            if (heading.id().isEmpty()) {
                number++;
                heading.attr("id", "kop-" + number);
            }
            list.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
        }
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    /** PDF/UA wants words at every link, also at each half of one that was broken over two lines. */
    private static void describeLinks(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                    link.setContents(link.getAction() instanceof PDActionURI to
                            ? "Verwijzing naar " + to.getURI() : "Verwijzing binnen dit document");
                }
            }
        }
    }

    private static String text(String resource) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
