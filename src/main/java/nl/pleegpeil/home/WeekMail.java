package nl.pleegpeil.home;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.mail.Letter;
import nl.pleegpeil.mail.MailQueue;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.seat.Seat;
import nl.pleegpeil.seat.SeatGrants;
import nl.pleegpeil.shared.PublicAddress;
import org.jboss.logging.Logger;

/** Tells every seat once a week what asks for attention, at its own mailbox; where nothing does, it says nothing. */
@ApplicationScoped
class WeekMail {

    private static final Logger LOG = Logger.getLogger(WeekMail.class);

    private final Attention attention;
    private final SeatGrants grants;
    private final MailQueue queue;
    private final MailSettings settings;
    private final PublicAddress address;
    private final HomeTexts texts;
    private final Clock clock;

    WeekMail(Attention attention, SeatGrants grants, MailQueue queue, MailSettings settings, PublicAddress address, @Localized("nl") HomeTexts texts,
            Clock clock) {
        this.attention = attention;
        this.grants = grants;
        this.queue = queue;
        this.settings = settings;
        this.address = address;
        this.texts = texts;
        this.clock = clock;
    }

    /** Every working day: whoever was looked at this week is left alone, so that a Monday without service costs no mail. */
    @Scheduled(cron = "{pleegpeil.week-mail-cron}", timeZone = "Europe/Amsterdam", concurrentExecution = ConcurrentExecution.SKIP)
    void sendAll() {
        if (settings.isSet()) {
            List<Long> seats = QuarkusTransaction.requiringNew().call(() -> Seat.heldWithMailbox(LocalDate.now(clock)).stream().map(seat -> seat.id).toList());
            // Each in a transaction of its own: what goes wrong with one keeps nobody else waiting.
            seats.forEach(this::lookApart);
        }
    }

    private void lookApart(long seat) {
        try {
            QuarkusTransaction.requiringNew().run(() -> look(seat));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Seat %d could not be told what waits for it", seat);
        }
    }

    /** Looks at a seat, unless another instance did so this week. The mail and that it was sent are one transaction. */
    private void look(long id) {
        LocalDate today = LocalDate.now(clock);
        Optional<Seat> seat = Seat.locked(id).filter(found -> found.mailbox != null && found.isOpenOn(today));
        if (seat.isEmpty() || WeekLetter.isThere(id, today) || WeekLetterOff.isOff(id)) {
            return;
        }
        List<Attention.Item> items = grants.ofSeat(id, today).map(grant -> new Scope(Optional.empty(), grant.seatName(), List.of(grant), Scope.COUNTRY, true))
                .map(scope -> attention.counted(scope, today)).orElse(List.of());
        WeekLetter.of(id, today, items.isEmpty(), clock.instant()).persist();
        if (!items.isEmpty()) {
            queue.put(letter(seat.get(), items));
        }
    }

    /** Only how many of what: titles and words of others stay inside. */
    private Letter letter(Seat seat, List<Attention.Item> items) {
        String lines = Arrays.stream(AttentionKind.values()).map(kind -> line(kind, items.stream().filter(item -> item.kind() == kind).toList()))
                .flatMap(Optional::stream).collect(Collectors.joining("\n"));
        int all = items.stream().mapToInt(Attention.Item::count).sum();
        return new Letter("weekbericht", seat.mailbox, texts.mailSubject(all), texts.mailText(seat.name, lines, address.of("/vandaag")));
    }

    private Optional<String> line(AttentionKind kind, List<Attention.Item> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(texts.mailLine(texts.kind(kind), items.stream().mapToInt(Attention.Item::count).sum(),
                items.stream().mapToInt(Attention.Item::late).sum(), address.of(page(kind))));
    }

    private static String page(AttentionKind kind) {
        return switch (kind) {
            case SIGNALS, REACTIONS -> "/signalen";
            case ANSWERS, REPORTS -> "/eigen-signalen";
            case QUESTIONS, TAKEN -> "/vandaag";
            case ACTIONS -> "/acties";
            case STOPPED -> "/knelpunten";
            case CHANGES, NEWS -> "/terugkoppelen";
            case SESSIONS -> "/dialoog";
        };
    }
}
