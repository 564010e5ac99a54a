package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.audit.Actor;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.carrier.CarrierKind;
import nl.pleegpeil.carrier.Carriers;
import nl.pleegpeil.guard.Guard;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.Refusal;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryDocument;
import nl.pleegpeil.summary.SummaryDocument.Figure;
import nl.pleegpeil.summary.SummaryDocument.Section;
import nl.pleegpeil.summary.SummaryPeriod;
import nl.pleegpeil.summary.SummaryWriter;

/** Takes the steps. Who may is asked by the pages; whether the state allows it is asked here, every time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Editions {

    private static final int CONFLICT = 409;

    /**
     * What people write in a draft.
     *
     * @param opening five sentences
     * @param duiding by code of a place; "" for none
     */
    record Written(List<String> opening, Map<String, String> duiding) {
    }

    /** Who takes a step: a seat, and how the audit knows it; empty: the visitor. */
    record By(String seat, Optional<Actor> actor) {
    }

    private final SummaryWriter writer;
    private final StoredDocuments documents;
    private final Carriers carriers;
    private final Differences differences;
    private final EditionTexts texts;
    private final AuditTrail trail;
    private final Event<SummaryPublished> published;
    private final Clock clock;

    Editions(SummaryWriter writer, StoredDocuments documents, Carriers carriers, Differences differences, @Localized("nl") EditionTexts texts, AuditTrail trail,
            Event<SummaryPublished> published, Clock clock) {
        this.writer = writer;
        this.documents = documents;
        this.carriers = carriers;
        this.differences = differences;
        this.texts = texts;
        this.trail = trail;
        this.published = published;
        this.clock = clock;
    }

    /** Begins the first version of a summary. */
    SummaryEdition begin(Area area, SummaryPeriod period, By by) {
        if (!SummaryEdition.versions(area.code, period.code()).isEmpty()) {
            throw new Refusal(CONFLICT, texts.existsTitle(), texts.exists());
        }
        return add(area.code, period.code(), 1, writer.draft(area, period), by);
    }

    private SummaryEdition add(String area, String period, int version, SummaryDocument draft, By by) {
        SummaryEdition edition = new SummaryEdition();
        edition.areaCode = area;
        edition.periodCode = period;
        edition.version = version;
        edition.stateCode = EditionState.CONCEPT.code();
        edition.document = documents.write(draft);
        edition.recordedAt = clock.instant();
        edition.persist();
        log(edition, Step.VERVERSEN, by, null);
        return edition;
    }

    void write(SummaryEdition edition, Written written, By by) {
        SummaryDocument before = documents.read(edition);
        SummaryDocument now = before.with(written.opening(), written.duiding().getOrDefault(Place.STAAT.code(), ""),
                before.sections().stream().map(section -> new Section(section.place(), section.number(), section.heading(), section.blocks(),
                        written.duiding().getOrDefault(section.place(), ""))).toList(), "", before.reactionNote(), "", List.of());
        take(edition, Step.SCHRIJVEN, by, String.join(" ", differences.between(before, now)));
        edition.document = documents.write(now);
    }

    /** Reads the figures anew. The duiding stays; the five sentences are made again where a figure changed. */
    void refresh(SummaryEdition edition, By by) {
        SummaryDocument before = documents.read(edition);
        SummaryDocument now = carriedOver(before, freshDraft(edition));
        take(edition, Step.VERVERSEN, by, String.join(" ", differences.between(before, now)));
        edition.document = documents.write(now);
    }

    private SummaryDocument freshDraft(SummaryEdition edition) {
        return writer.draft(Area.coded(edition.areaCode).orElseThrow(), SummaryPeriod.of(edition.periodCode).orElseThrow());
    }

    private static SummaryDocument carriedOver(SummaryDocument before, SummaryDocument fresh) {
        boolean sameFigures = fresh.figures().stream().map(Editions::shown).toList().equals(before.figures().stream().map(Editions::shown).toList());
        Map<String, String> duiding = before.sections().stream().collect(Collectors.toMap(Section::place, Section::duiding));
        return fresh.with(sameFigures ? before.opening() : fresh.opening(), before.stateDuiding(),
                fresh.sections().stream().map(section -> new Section(section.place(), section.number(), section.heading(), section.blocks(),
                        duiding.getOrDefault(section.place(), ""))).toList(), "", fresh.reactionNote(), "", List.of());
    }

    private static List<String> shown(Figure figure) {
        return figure.cells().stream().map(SummaryDocument.Cell::shown).toList();
    }

    void ask(SummaryEdition edition, By by) {
        take(edition, Step.VRAGEN, by, null);
        edition.reactionAskedOn = LocalDate.now(clock);
    }

    void react(SummaryEdition edition, String reaction, By by) {
        take(edition, Step.REAGEREN, by, null);
        edition.reaction = reaction;
    }

    /** A step that only needs to be taken, with or without words. */
    void go(SummaryEdition edition, Step step, String note, By by) {
        take(edition, step, by, note);
        if (step == Step.TERUGGEVEN || step == Step.AFWIJZEN) {
            edition.adoptedOn = null;
            edition.decision = null;
        }
    }

    void adopt(SummaryEdition edition, LocalDate day, String decision, By by) {
        take(edition, Step.VASTSTELLEN, by, decision);
        edition.adoptedOn = day;
        edition.decision = decision;
    }

    void hold(SummaryEdition edition, String reason, By by) {
        take(edition, Step.TEGENHOUDEN, by, reason);
        edition.heldSince = LocalDate.now(clock);
        edition.holdReason = reason;
    }

    void lift(SummaryEdition edition, By by) {
        take(edition, Step.VRIJGEVEN, by, null);
        edition.heldSince = null;
        edition.holdReason = null;
    }

    void withdraw(SummaryEdition edition, String reason, By by) {
        take(edition, Step.INTREKKEN, by, reason);
        edition.withdrawnAt = clock.instant();
        edition.withdrawnReason = reason;
        carriers.blank(edition.id);
    }

    /** A draft of the next version, from the figures of today. */
    SummaryEdition correct(SummaryEdition edition, String reason, By by) {
        List<SummaryEdition> versions = SummaryEdition.versions(edition.areaCode, edition.periodCode);
        if (!versions.get(0).id.equals(edition.id)) {
            throw new Refusal(CONFLICT, texts.notAllowedTitle(), texts.correctNewest());
        }
        take(edition, Step.VERBETEREN, by, reason);
        SummaryEdition next = add(edition.areaCode, edition.periodCode, edition.version + 1, carriedOver(documents.read(edition), freshDraft(edition)), by);
        next.correctsId = edition.id;
        next.correctionReason = reason;
        return next;
    }

    /** Makes it public for good: the document as it is now is what everybody reads from now on. */
    void publish(SummaryEdition edition, By by) {
        refuseWhatMayNotGo(edition);
        // Put together while it is still a draft: of what is public nothing is put together any more.
        SummaryDocument document = assembled(edition);
        String text = documents.write(document);
        // The database keeps no finer moment.
        Instant moment = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Before the step: from there on the audit makes everybody else wait.
        Map<CarrierKind, byte[]> files = carriers.made(documents.issue(edition, text, moment));
        take(edition, Step.PUBLICEREN, by, null);
        edition.document = text;
        edition.hash = StoredDocuments.hash(text);
        edition.publishedAt = moment;
        carriers.keep(edition.id, files);
        record(by, AuditAct.PUBLISHED, edition, edition.hash);
        published.fire(new SummaryPublished(edition.areaCode, document.called(), document.periodWords(), edition.path(), edition.version));
    }

    /** The document with reaction, adoption and differences in their places. */
    SummaryDocument assembled(SummaryEdition edition) {
        SummaryDocument draft = documents.read(edition);
        if (edition.state().isPublic()) {
            return draft;
        }
        String reaction = Objects.requireNonNullElse(edition.reaction, "");
        String adopted = edition.adoptedOn == null ? "" : texts.adopted(DutchDays.inWords(edition.adoptedOn), edition.decision);
        SummaryDocument whole = draft.with(draft.opening(), draft.stateDuiding(), draft.sections(), reaction,
                writer.reactionNote(edition.reactionAskedOn != null, edition.reaction != null), adopted, List.of());
        if (edition.correctsId == null) {
            return whole;
        }
        List<String> changes = new ArrayList<>(List.of(texts.reasonOf(edition.correctionReason)));
        changes.addAll(differences.between(documents.read(SummaryEdition.numbered(edition.correctsId).orElseThrow()), whole));
        return whole.with(whole.opening(), whole.stateDuiding(), whole.sections(), whole.reaction(), whole.reactionNote(), whole.adopted(), changes);
    }

    private void refuseWhatMayNotGo(SummaryEdition edition) {
        if (edition.isHeld()) {
            throw new Refusal(CONFLICT, texts.notAllowedTitle(), texts.held());
        }
        if (!isTemplateApproved()) {
            throw new Refusal(CONFLICT, texts.notAllowedTitle(), texts.templateNotApproved());
        }
        if (showsWhatIsHiddenNow(documents.read(edition), freshDraft(edition))) {
            throw new Refusal(CONFLICT, texts.notAllowedTitle(), texts.showsTooMuch());
        }
        if (wordsIn(edition).anyMatch(text -> !Guard.findings(text).isEmpty())) {
            throw new Refusal(CONFLICT, texts.notAllowedTitle(), texts.namesSomebody());
        }
    }

    boolean isTemplateApproved() {
        return TemplateApproval.validOn(SummaryDocument.FORMAT, LocalDate.now(clock)).isPresent();
    }

    /** Whether a value in the draft may no longer be shown by the rules of today. */
    static boolean showsWhatIsHiddenNow(SummaryDocument draft, SummaryDocument fresh) {
        if (!draft.figuresArea().equals(fresh.figuresArea())) {
            return true;
        }
        Map<String, Figure> now = fresh.figures().stream().collect(Collectors.toMap(Figure::metric, figure -> figure));
        return draft.figures().stream().anyMatch(figure -> figure.cells().stream().anyMatch(cell -> cell.amount() != null && now.get(figure.metric()).cells().stream()
                .anyMatch(other -> other.side() == cell.side() && other.period().equals(cell.period()) && other.hidden())));
    }

    /** What people wrote; what rules write names nobody. */
    private Stream<String> wordsIn(SummaryEdition edition) {
        SummaryDocument document = documents.read(edition);
        List<String> byRule = freshDraft(edition).opening();
        return Stream.concat(document.opening().stream().filter(sentence -> !byRule.contains(sentence)),
                Stream.concat(Stream.of(document.stateDuiding(), Objects.requireNonNullElse(edition.reaction, "")),
                        document.sections().stream().map(Section::duiding))).filter(text -> !text.isEmpty());
    }

    /** The privacy officer approves what summaries may hold, for a year. */
    void approveTemplate(By by) {
        TemplateApproval approval = new TemplateApproval();
        approval.templateFormat = SummaryDocument.FORMAT;
        approval.approvedOn = LocalDate.now(clock);
        approval.approvedBy = by.seat();
        approval.recordedAt = clock.instant();
        approval.persist();
        by.actor().ifPresentOrElse(
                actor -> trail.record(actor, AuditAct.SUMMARY_STEP, Subject.of("sjabloon", SummaryDocument.FORMAT), "goedgekeurd"),
                () -> trail.record(AuditAct.SUMMARY_STEP, Subject.of("sjabloon", SummaryDocument.FORMAT), "goedgekeurd"));
    }

    private void take(SummaryEdition edition, Step step, By by, String note) {
        if (!step.isAllowedIn(edition.state())) {
            throw new Refusal(CONFLICT, texts.notAllowedTitle(), texts.notAllowed(texts.step(step), texts.state(edition.state())));
        }
        edition.stateCode = step.after(edition.state()).code();
        log(edition, step, by, note);
    }

    private void log(SummaryEdition edition, Step step, By by, String note) {
        EditionStep taken = new EditionStep();
        taken.editionId = edition.id;
        taken.stepCode = step.code();
        taken.doneBy = by.seat();
        taken.note = note == null || note.isBlank() ? null : note.substring(0, Math.min(note.length(), 500));
        taken.doneAt = clock.instant();
        taken.persist();
        record(by, AuditAct.SUMMARY_STEP, edition, step.code());
    }

    private void record(By by, AuditAct act, SummaryEdition edition, String detail) {
        Subject subject = Subject.of("samenvatting", edition.areaCode + " " + edition.periodCode + " v" + edition.version);
        by.actor().ifPresentOrElse(actor -> trail.record(actor, act, subject, detail), () -> trail.record(act, subject, detail));
    }
}
