package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatContact;
import nl.pleegpeil.seat.SeatContacts;
import nl.pleegpeil.shared.PublicAddress;

/** Tells the privacy officers of an area what was published, so that they can withdraw it. */
@ApplicationScoped
class PrivacyNotice {

    private final SeatContacts contacts;
    private final MailQueue mail;
    private final PublicAddress address;
    private final EditionTexts texts;
    private final Clock clock;

    PrivacyNotice(SeatContacts contacts, MailQueue mail, PublicAddress address, @Localized("nl") EditionTexts texts, Clock clock) {
        this.contacts = contacts;
        this.mail = mail;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    void onPublished(@Observes SummaryPublished summary) {
        if (Example.holds(summary.area())) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<String> around = AreaTree.inForce().upward(summary.area()).stream().map(area -> area.code).toList();
        Stream.concat(Seat.everywhere(Role.PRIVACYFUNCTIONARIS, today).stream().map(seat -> Objects.requireNonNullElse(seat.mailbox, "")),
                contacts.of(Role.PRIVACYFUNCTIONARIS, around, today).stream().map(SeatContact::mailbox)).filter(mailbox -> !mailbox.isEmpty()).distinct()
                .forEach(mailbox -> mail.put(new Letter("samenvatting", mailbox, texts.mailTold(),
                        texts.mailToldText(summary.called(), summary.periodWords(), summary.version(), address.of(summary.path())))));
    }
}
