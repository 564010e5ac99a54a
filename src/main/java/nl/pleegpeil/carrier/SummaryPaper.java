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

    private static final int MOST_PAGES = 4;

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

    /** On paper, on four pages at most as long as it can be read well. It takes a second: before a lock is taken, not after. */
    byte[] pdf(Issue issue) {
        String title = texts.title(issue.document().called(), issue.document().periodWords());
        String foot = issue.isDraft() ? texts.draftFoot() : texts.foot(issue.version(), issue.hash());
        String subject = texts.subject(issue.document().called(), issue.document().periodWords());
        String text = html(issue);
        byte[] pdf = printer.print(new PrintedPage(title, subject, set("summary", text), foot));
        return PdfPrinter.pages(pdf) <= MOST_PAGES ? pdf : printer.print(new PrintedPage(title, subject, set("summary drawn-in", text), foot));
    }

    private static String set(String setting, String text) {
        return "<div class=\"" + setting + "\">" + text + "</div>";
    }
}
