package nl.pleegpeil.carrier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import nl.pleegpeil.pdf.PdfPrinter;
import nl.pleegpeil.pdf.PrintedPage;
import nl.pleegpeil.summary.SummaryDocument.Section;
import nl.pleegpeil.summary.SummaryWriter;

/** A summary as text: the same template on a page and on paper. */
@ApplicationScoped
public class SummaryPaper {

    /** What the template needs. */
    public record View(Issue issue, Drawing drawing) {

        public int yearBefore() {
            return issue.document().figuresYear() - 1;
        }

        /** Whether a part begins on a new sheet of paper. */
        public boolean beginsSheet(Section section) {
            return section.place().equals(SummaryWriter.LOCAL);
        }
    }

    @CheckedTemplate(basePath = "carrier")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance body(View view);
    }

    private final PdfPrinter printer;
    private final CarrierTexts texts;

    SummaryPaper(PdfPrinter printer, @Localized("nl") CarrierTexts texts) {
        this.printer = printer;
        this.texts = texts;
    }

    /** The text as a part of a page: it begins with its h1. */
    public String html(Issue issue) {
        return Templates.body(new View(issue, Drawing.of(issue.document().figures(), texts).orElse(null))).render();
    }

    /** On paper. It takes a second: not inside a transaction. */
    public byte[] pdf(Issue issue) {
        String title = texts.title(issue.document().called(), issue.document().periodWords());
        String foot = issue.isDraft() ? texts.draftFoot() : texts.foot(issue.version(), issue.hash());
        return printer.print(new PrintedPage(title, texts.subject(issue.document().called(), issue.document().periodWords()), html(issue), foot));
    }
}
