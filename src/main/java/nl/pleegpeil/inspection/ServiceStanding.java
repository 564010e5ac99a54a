package nl.pleegpeil.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.Standing;
import nl.pleegpeil.attention.Standing.Grade;
import nl.pleegpeil.attention.StandingSource;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditLine;
import nl.pleegpeil.mail.MailSettings;
import nl.pleegpeil.mail.OutgoingMail;
import nl.pleegpeil.shared.DutchDays;

/** The health of the running service, for who operates it: what the command looks at, without what takes long. */
@ApplicationScoped
class ServiceStanding implements StandingSource {

    /** Mail goes within minutes; the first tries again after a failure are over by then. */
    private static final Duration MAIL_PATIENCE = Duration.ofHours(1);
    /** A back-up is made every night; a week covers a holiday and a broken night. */
    private static final Duration BACKUP_PATIENCE = Duration.ofDays(7);

    private final SettingsInspection settings;
    private final DatabaseInspection database;
    private final MailSettings mail;
    private final InspectionTexts texts;
    private final Clock clock;

    ServiceStanding(SettingsInspection settings, DatabaseInspection database, MailSettings mail, InspectionTexts texts, Clock clock) {
        this.settings = settings;
        this.database = database;
        this.mail = mail;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Standing> standings(Scope scope, LocalDate today) {
        if (!scope.may(Right.OPERATE)) {
            return List.of();
        }
        Instant now = clock.instant();
        return List.of(found(texts.standingDatabase(), database.look(false)), mail(OutgoingMail.queue(now), now), backup(AuditLine.lastOf(AuditAct.BACKED_UP), now),
                found(texts.standingDisk(), settings.disk()), found(texts.standingKey(), settings.key()));
    }

    /** The worst of the findings says how it stands; what is good is only said when all is. */
    private static Standing found(String subject, List<Finding> findings) {
        Finding.Grade worst = findings.stream().map(Finding::grade).max(Finding.Grade::compareTo).orElse(Finding.Grade.GOOD);
        return new Standing(Grade.valueOf(worst.name()), subject,
                findings.stream().filter(finding -> finding.grade() == worst).map(Finding::sentence).collect(Collectors.joining(" ")), "");
    }

    private Standing mail(OutgoingMail.Queue queue, Instant now) {
        boolean isStuck = queue.waiting() > 0 && queue.oldest().isBefore(now.minus(MAIL_PATIENCE));
        String waiting = queue.waiting() == 0 ? texts.noMailWaits() : texts.mailWaits((int) queue.waiting(), DutchDays.momentInWords(queue.oldest()));
        String lost = queue.givenUp() == 0 ? "" : " " + texts.mailGivenUp((int) queue.givenUp());
        String unset = mail.isSet() ? "" : " " + texts.mailMissing();
        Grade grade = isStuck ? Grade.WRONG : lost.isEmpty() && unset.isEmpty() ? Grade.GOOD : Grade.MIND;
        return new Standing(grade, texts.standingMail(), waiting + lost + unset, "/instellen/mail");
    }

    private Standing backup(Optional<Instant> last, Instant now) {
        boolean isFresh = last.filter(moment -> moment.isAfter(now.minus(BACKUP_PATIENCE))).isPresent();
        String words = last.map(moment -> texts.lastBackup(DutchDays.momentInWords(moment))).orElseGet(texts::noBackup);
        return new Standing(isFresh ? Grade.GOOD : Grade.MIND, texts.standingBackup(), isFresh ? words : words + " " + texts.makeBackup(), "");
    }
}
