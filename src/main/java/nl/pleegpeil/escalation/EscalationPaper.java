package nl.pleegpeil.escalation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.pdf.PdfPrinter;
import nl.pleegpeil.pdf.PrintedPage;
import nl.pleegpeil.seat.Seat;

/** Prints what an addressee is told, on one page. */
@ApplicationScoped
class EscalationPaper {

    // More of a cause does not fit beside the rest; a test prints the longest there can be.
    private static final int MOST_LETTERS_OF_CAUSE = 700;

    /**
     * A letter with what belongs to it.
     *
     * @param addressee in words
     * @param contact   name of the seat that knows more; "": none
     * @param mailbox   of that seat; "": none
     * @param telephone of that seat; "": none
     */
    record Printed(EscalationLetter letter, String addressee, String number, String region, String cause, String contact, String mailbox, String telephone) {
    }

    @CheckedTemplate(basePath = "escalation")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance print(Printed printed);
    }

    private final PdfPrinter printer;
    private final EscalationTexts texts;

    EscalationPaper(PdfPrinter printer, @Localized("nl") EscalationTexts texts) {
        this.printer = printer;
        this.texts = texts;
    }

    /** @param number of its Knelpunt */
    Printed of(EscalationLetter letter, String number) {
        Optional<Seat> seat = Optional.ofNullable(letter.contactSeatId).flatMap(Seat::numbered);
        String cause = Objects.requireNonNullElse(letter.cause, "");
        return new Printed(letter, texts.addressee(letter.to()), number, AreaTree.inForce().find(letter.regionCode).map(area -> area.name).orElse(letter.regionCode),
                cause.length() <= MOST_LETTERS_OF_CAUSE ? cause : cause.substring(0, MOST_LETTERS_OF_CAUSE) + "...", seat.map(each -> each.name).orElse(""),
                seat.map(each -> each.mailbox).orElse(""), seat.map(each -> each.telephone).orElse(""));
    }

    /** On paper. It may take a second: not inside a transaction. */
    byte[] print(Printed printed) {
        return printer.print(new PrintedPage(texts.printTitle(printed.letter().title), texts.printSubject(printed.region()), Templates.print(printed).render(),
                printed.number()));
    }
}
