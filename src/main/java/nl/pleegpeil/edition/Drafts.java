package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.summary.SummaryPeriod;

/** Begins a draft without anybody at the desk. */
@ApplicationScoped
public class Drafts {

    private final Editions editions;
    private final EditionTexts texts;

    Drafts(Editions editions, @Localized("nl") EditionTexts texts) {
        this.editions = editions;
        this.texts = texts;
    }

    /** Whether there is a summary of this area and period, in whatever state. */
    @Transactional(TxType.MANDATORY)
    public boolean exists(String area, SummaryPeriod period) {
        return !SummaryEdition.versions(area, period.code()).isEmpty();
    }

    /** Begins one where there is none, and says where it is worked on. Of two that begin at once the database refuses one. */
    @Transactional(TxType.MANDATORY)
    public String begin(Area area, SummaryPeriod period) {
        return DeskPages.PATH + "/" + editions.begin(area, period, new Editions.By(texts.rhythmSeat(), Optional.of(Actor.service("Pleegpeil")))).id;
    }
}
