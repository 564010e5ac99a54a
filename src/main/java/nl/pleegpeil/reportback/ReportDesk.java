package nl.pleegpeil.reportback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.KnelpuntSide;
import nl.pleegpeil.notice.MailState;
import nl.pleegpeil.receipt.ReceiptNews;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.signal.SenderMail;
import nl.pleegpeil.signal.Signal;
import nl.pleegpeil.workflow.AgreedLevel;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.ServiceLevel;

/** Tells all who contributed, in the transaction of the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReportDesk implements KnelpuntSide, ReceiptNews {

    private static final int WARNING_DAYS = 14;

    /** Reports were made that may have to go by mail; fired inside the transaction that made them. */
    record ReportsMade(long report) {
    }

    /**
     * Somebody who contributed and is, or is about to be, without news for longer than was promised.
     *
     * @param until the last day on which the promise is kept
     */
    public record WithoutNews(Signal signal, LocalDate until, boolean isLate) {
    }

    /**
     * A report as it was told.
     *
     * @param told  how many it was for
     * @param read  how many opened it on a page
     * @param known how many say that they recognise it
     */
    public record Told(Instant at, int told, long read, long known) {
    }

    /** A mail of which nobody knows whether it went. @param reference of the signal @param region code */
    public record Undecided(long id, String reference, String region) {
    }

    private final SenderMail mail;
    private final AuditTrail trail;
    private final Event<ReportsMade> made;
    private final ReportTexts texts;
    private final Clock clock;

    ReportDesk(SenderMail mail, AuditTrail trail, Event<ReportsMade> made, ReportTexts texts, Clock clock) {
        this.mail = mail;
        this.trail = trail;
        this.made = made;
        this.texts = texts;
        this.clock = clock;
    }

    /** Everybody who contributed to a Knelpunt: the signals that are linked, and those that went on in them. */
    static List<Signal> contributors(long knelpunt) {
        Map<Long, Signal> all = new LinkedHashMap<>();
        List<Long> linked = KnelpuntLink.holding(knelpunt).stream().map(link -> link.signalId).filter(Objects::nonNull).toList();
        Signal.numbered(linked).forEach(signal -> all.put(signal.id, signal));
        linked.forEach(signal -> Signal.mergedInto(signal).forEach(merged -> all.put(merged.id, merged)));
        return List.copyOf(all.values());
    }

    /** Tells them; how many. */
    public int tell(Knelpunt knelpunt, String heard, String doing, String cannot, String seatName) {
        ReportBack report = new ReportBack();
        report.knelpuntId = knelpunt.id;
        report.regionCode = knelpunt.regionCode;
        report.heard = heard;
        report.doing = doing;
        report.cannot = cannot;
        report.seatName = seatName;
        report.madeAt = clock.instant();
        report.persist();
        Set<Long> withAddress = Set.copyOf(mail.signals());
        List<Signal> contributors = contributors(knelpunt.id);
        for (Signal signal : contributors) {
            ReportDelivery delivery = new ReportDelivery();
            delivery.reportId = report.id;
            delivery.signalId = signal.id;
            delivery.regionCode = knelpunt.regionCode;
            delivery.mailState = (withAddress.contains(signal.id) ? MailState.WACHT : MailState.GEEN).code();
            delivery.persist();
            signal.newsAt = report.madeAt;
        }
        trail.record(AuditAct.REPORTED_BACK, Subject.of("knelpunt", knelpunt.number), String.valueOf(contributors.size()));
        made.fire(new ReportsMade(report.id));
        return contributors.size();
    }

    /**
     * Who in these regions is without news for too long, or will be within two weeks: all who contributed to a Knelpunt that
     * is open, and whoever sent a signal that is not done, as far as the asker looks at it. The longest first.
     */
    public List<WithoutNews> withoutNews(Scope scope, Collection<String> regions, LocalDate today) {
        Map<Long, Signal> all = new LinkedHashMap<>();
        Knelpunt.of(regions).stream().filter(knelpunt -> knelpunt.statusNow().isOpen())
                .forEach(knelpunt -> contributors(knelpunt.id).forEach(signal -> all.put(signal.id, signal)));
        Signal.unfinished(regions).stream().filter(signal -> signal.isTriagedBy(scope)).forEach(signal -> {
            all.putIfAbsent(signal.id, signal);
            Signal.mergedInto(signal.id).forEach(merged -> all.putIfAbsent(merged.id, merged));
        });
        List<WithoutNews> found = new ArrayList<>();
        for (Signal signal : all.values()) {
            LocalDate heard = signal.newsAt.atZone(TimeSource.NETHERLANDS).toLocalDate();
            LocalDate until = AgreedLevel.dueOn(ServiceLevel.NIEUWS, signal.regionCode, heard);
            if (until.minusDays(WARNING_DAYS).isBefore(today)) {
                found.add(new WithoutNews(signal, until, until.isBefore(today)));
            }
        }
        found.sort(Comparator.comparing(WithoutNews::until).thenComparing(each -> each.signal.id));
        return found;
    }

    /** The reports about a Knelpunt and about what went on as part of it, the oldest first. */
    public List<Told> toldAbout(long knelpunt) {
        return ReportBack.about(Knelpunt.lineage(knelpunt)).stream().map(report -> {
            List<ReportDelivery> deliveries = ReportDelivery.ofReports(List.of(report.id));
            return new Told(report.madeAt, deliveries.size(), deliveries.stream().filter(each -> each.readAt != null).count(),
                    deliveries.stream().filter(each -> "ja".equals(each.recognised)).count());
        }).toList();
    }

    /** The mails of these regions on which a person has to decide. */
    public List<Undecided> undecided(Collection<String> regions) {
        return ReportDelivery.undecided(regions).stream().map(delivery -> new Undecided(delivery.id,
                Signal.numbered(delivery.signalId).map(signal -> signal.reference).orElse(""), delivery.regionCode)).toList();
    }

    @Override
    public Set<Given> given(long knelpunt) {
        List<ReportBack> reports = ReportBack.about(Knelpunt.lineage(knelpunt));
        Set<Long> told = ReportDelivery.ofReports(reports.stream().map(report -> report.id).toList()).stream().map(delivery -> delivery.signalId)
                .collect(Collectors.toSet());
        boolean isToldToAll = contributors(knelpunt).stream().allMatch(signal -> told.contains(signal.id));
        return reports.isEmpty() || !isToldToAll ? EnumSet.noneOf(Given.class) : EnumSet.of(Given.REPORT);
    }

    @Override
    public List<Moment> moments(Knelpunt knelpunt, Scope scope) {
        String href = KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN).contains(knelpunt.regionCode) ? "/terugkoppelen/" + knelpunt.id : "";
        return ReportBack.about(Knelpunt.lineage(knelpunt.id)).stream().map(report -> {
            List<ReportDelivery> told = ReportDelivery.ofReports(List.of(report.id));
            long read = told.stream().filter(each -> each.readAt != null).count();
            return new Moment(report.madeAt, texts.moment(told.size(), read, from(report, knelpunt)), href);
        }).toList();
    }

    /** Number of the Knelpunt that a report was about, where that went on in another; "": that one itself. */
    static String from(ReportBack report, Knelpunt knelpunt) {
        return report.knelpuntId.equals(knelpunt.id) ? "" : Knelpunt.numbered(report.knelpuntId).orElseThrow().number;
    }

    /** Until when every contributor knows what changed: whoever was told least of all, not counting what was before its sender came. */
    @Override
    public Map<Long, Instant> told(Collection<Long> knelpunten) {
        Map<Long, Instant> until = new HashMap<>();
        for (long id : knelpunten) {
            List<Long> lineage = Knelpunt.lineage(id);
            List<ReportBack> reports = ReportBack.about(lineage);
            Map<Long, Instant> made = reports.stream().collect(Collectors.toMap(report -> report.id, report -> report.madeAt));
            Map<Long, Instant> heard = new HashMap<>();
            lineage.forEach(each -> KnelpuntLink.historyOf(each).stream().filter(link -> link.signalId != null)
                    .forEach(link -> heard.merge(link.signalId, link.linkedAt, (one, other) -> one.isBefore(other) ? one : other)));
            ReportDelivery.ofReports(made.keySet()).forEach(delivery -> heard.merge(delivery.signalId, made.get(delivery.reportId),
                    (one, other) -> one.isAfter(other) ? one : other));
            if (!reports.isEmpty()) {
                contributors(id).stream().map(signal -> heard.getOrDefault(signal.id, Instant.EPOCH)).min(Comparator.naturalOrder())
                        .ifPresent(least -> until.put(id, least));
            }
        }
        return until;
    }

    @Override
    public List<News> of(Signal signal) {
        List<ReportDelivery> deliveries = ReportDelivery.ofSignal(signal.id);
        Map<Long, ReportDelivery> byReport = deliveries.stream().collect(Collectors.toMap(each -> each.reportId, each -> each));
        List<News> news = ReportBack.numbered(byReport.keySet()).stream().map(report -> new News(report.id,
                report.madeAt.atZone(TimeSource.NETHERLANDS).toLocalDate(), Knelpunt.numbered(report.knelpuntId).orElseThrow().title,
                Objects.requireNonNullElse(report.heard, ""), report.doing, Objects.requireNonNullElse(report.cannot, ""),
                Objects.requireNonNullElse(byReport.get(report.id).recognised, ""))).toList();
        deliveries.stream().filter(each -> each.readAt == null).forEach(each -> each.readAt = clock.instant());
        return news;
    }

    @Override
    public List<Long> unreadAmong(Collection<Long> signals) {
        return ReportDelivery.unreadAmong(signals);
    }

    @Override
    public void recognise(Signal signal, long id, String known) {
        ReportDelivery.of(id, signal.id).ifPresent(delivery -> delivery.recognised = known);
    }
}
