package nl.pleegpeil.winddown;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.pdf.PdfPrinter;
import nl.pleegpeil.pdf.PrintedPage;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.shared.Refusal;

/** Prints what a seat that ended gave to whom. */
@ApplicationScoped
class TransferFile {

    /** An item in words. */
    record Line(String kind, String reference, String title) {
    }

    /** What one seat took over. */
    record Part(String seat, List<Line> lines) {
    }

    /** The whole. */
    record Printed(String seat, LocalDate day, int count, List<Part> parts) {
    }

    @CheckedTemplate(basePath = "winddown")
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance print(Printed printed);
    }

    private final OpenItems open;
    private final PdfPrinter printer;
    private final WindDownTexts texts;

    TransferFile(OpenItems open, PdfPrinter printer, @Localized("nl") WindDownTexts texts) {
        this.open = open;
        this.printer = printer;
        this.texts = texts;
    }

    /** @throws Refusal 404 as long as nothing was given away that is still open */
    Printed of(Seat seat, LocalDate today) {
        Map<Long, List<Line>> bySeat = new LinkedHashMap<>();
        for (KeptItem kept : KeptItem.from(seat.id)) {
            open.still(kept, today).ifPresent(item -> bySeat.computeIfAbsent(kept.seatId, key -> new ArrayList<>())
                    .add(new Line(texts.piece(item.piece()), item.reference(), item.title())));
        }
        if (bySeat.isEmpty()) {
            throw Refusal.notFound(texts.nothingGiven());
        }
        List<Part> parts = bySeat.entrySet().stream().map(entry -> new Part(Seat.numbered(entry.getKey()).map(taker -> taker.name).orElse(""), entry.getValue()))
                .toList();
        return new Printed(seat.name, today, parts.stream().mapToInt(part -> part.lines.size()).sum(), parts);
    }

    /** On paper. It may take a second: not inside a transaction. */
    byte[] print(Printed printed) {
        return printer.print(new PrintedPage(texts.printTitle(printed.seat), texts.printSubject(printed.seat), Templates.print(printed).render()));
    }
}
