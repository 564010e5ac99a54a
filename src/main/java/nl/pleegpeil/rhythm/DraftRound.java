package nl.pleegpeil.rhythm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.edition.Drafts;
import nl.pleegpeil.example.Example;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.seat.SeatContact;
import nl.pleegpeil.seat.SeatContacts;
import nl.pleegpeil.shared.PublicAddress;
import nl.pleegpeil.summary.SummaryPeriod;
import nl.pleegpeil.summary.SummaryWriter;
import org.jboss.logging.Logger;

/** Every night: begins the drafts whose day has come, each once, and tells whoever will write it. */
@ApplicationScoped
public class DraftRound {

    private static final Logger LOG = Logger.getLogger(DraftRound.class);

    /** A draft that should be there. */
    private record Due(Area area, SummaryPeriod period) {
    }

    private final Drafts drafts;
    private final SeatContacts contacts;
    private final MailQueue mail;
    private final PublicAddress address;
    private final RhythmTexts texts;
    private final Clock clock;

    DraftRound(Drafts drafts, SeatContacts contacts, MailQueue mail, PublicAddress address, @Localized("nl") RhythmTexts texts, Clock clock) {
        this.drafts = drafts;
        this.contacts = contacts;
        this.mail = mail;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    @Scheduled(identity = "concepten", cron = "{pleegpeil.draft-cron}", timeZone = "Europe/Amsterdam", concurrentExecution = ConcurrentExecution.SKIP)
    void everyNight() {
        begin();
    }

    /** Begins what is due; how many drafts this instance began. A draft that fails does not keep the others waiting. */
    int begin() {
        int begun = 0;
        for (Due due : QuarkusTransaction.requiringNew().call(this::due)) {
            try {
                begun += QuarkusTransaction.requiringNew().call(() -> begin(due)) ? 1 : 0;
            } catch (RuntimeException e) {
                // Another instance may have begun it at this very moment; the next night tells whether it is there.
                LOG.warnf(e, "No draft of %s over %s was begun", due.area().code, due.period().code());
            }
        }
        return begun;
    }

    private List<Due> due() {
        AreaTree tree = AreaTree.inForce();
        Map<String, SummaryRhythm> inForce = SummaryRhythm.inForce();
        LocalDate today = LocalDate.now(clock);
        List<Due> due = new ArrayList<>();
        tree.all().stream().filter(area -> area.kindOfArea() != AreaKind.COUNTRY).forEach(area -> RhythmOfArea.find(area, tree, inForce)
                .ifPresent(rhythm -> rhythm.of().frequency().due(today, rhythm.of().daysAfter).stream()
                        .filter(period -> !drafts.exists(area.code, period)).forEach(period -> due.add(new Due(area, period)))));
        return due;
    }

    private boolean begin(Due due) {
        if (drafts.exists(due.area().code, due.period())) {
            return false;
        }
        String path = drafts.begin(due.area(), due.period());
        if (!Example.holds(due.area().code)) {
            writers(due.area()).forEach(mailbox -> mail.put(new Letter("samenvatting", mailbox, texts.mailSubject(due.area().name),
                    texts.mailText(due.area().name, SummaryWriter.inWords(due.period().period()), address.of(path)))));
        }
        return true;
    }

    /** The aandachtsfunctionarissen of the very area; where it has none, the Ontregelaars around it. */
    private Stream<String> writers(Area area) {
        LocalDate today = LocalDate.now(clock);
        List<String> own = mailboxes(contacts.of(Role.AANDACHTSFUNCTIONARIS, List.of(area.code), today));
        return (own.isEmpty() ? mailboxes(contacts.of(Role.ONTREGELAAR, AreaTree.inForce().upward(area.code).stream().map(above -> above.code).toList(), today))
                : own).stream();
    }

    private static List<String> mailboxes(List<SeatContact> seats) {
        return seats.stream().map(SeatContact::mailbox).filter(mailbox -> !mailbox.isEmpty()).distinct().toList();
    }
}
