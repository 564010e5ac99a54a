package nl.pleegpeil.seat;

import io.quarkus.arc.DefaultBean;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.pleegpeil.shared.Option;

/** Stands in where no room keeps accounts. */
@DefaultBean
@ApplicationScoped
class NobodyNamed implements People {

    private final SeatTexts texts;

    NobodyNamed(@Localized("nl") SeatTexts texts) {
        this.texts = texts;
    }

    @Override
    public String nameOf(long accountId) {
        return texts.unknownPerson();
    }

    @Override
    public List<Option> choosable() {
        return List.of();
    }
}
