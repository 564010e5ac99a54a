package nl.pleegpeil.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.action.ImprovementAction;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.evidence.Evidence;
import nl.pleegpeil.evidence.EvidenceReader;
import nl.pleegpeil.evidence.KnelpuntLink;
import nl.pleegpeil.evidence.OutsideCounts;
import nl.pleegpeil.knelpunt.Escalation;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.KnelpuntSide;
import nl.pleegpeil.privacy.MinimumSettings;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.workflow.ActionStatus;
import nl.pleegpeil.workflow.Given;
import nl.pleegpeil.workflow.StatusWords;

/** Brings Knelpunten further, in the transaction of the caller; whoever may do so was asked by the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EscalationDesk implements KnelpuntSide {

    // More than this does not fit on the one page.
    private static final int MOST_ACTIONS = 4;
    private static final int MOST_LETTERS_OF_RESULT = 150;

    private final EvidenceReader evidence;
    private final MinimumSettings minimum;
    private final StatusWords statuses;
    private final AuditTrail trail;
    private final EscalationTexts texts;
    private final Clock clock;

    EscalationDesk(EvidenceReader evidence, MinimumSettings minimum, StatusWords statuses, AuditTrail trail, EscalationTexts texts, Clock clock) {
        this.evidence = evidence;
        this.minimum = minimum;
        this.statuses = statuses;
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Marks the Knelpunt and keeps what its addressee is told.
     *
     * @param question what is asked of the addressee, in words that point to nobody
     * @param contact  the seat that knows more; null: none
     */
    public EscalationLetter bring(Knelpunt knelpunt, Escalation to, String question, Long contact) {
        EscalationLetter letter = drafted(knelpunt);
        letter.addressee = to.code();
        letter.question = question;
        letter.contactSeatId = contact;
        letter.persist();
        knelpunt.escalatedTo = to.code();
        knelpunt.escalatedOn = LocalDate.now(clock);
        trail.record(AuditAct.ESCALATED, Subject.of("knelpunt", knelpunt.number), to.code());
        return letter;
    }

    /** What a letter would say of it now, without the question. */
    EscalationLetter drafted(Knelpunt knelpunt) {
        AreaTree tree = AreaTree.inForce();
        Evidence heard = evidence.evidenceOutside(KnelpuntLink.holding(knelpunt.id));
        int least = minimum.signals();
        EscalationLetter letter = new EscalationLetter();
        letter.knelpuntId = knelpunt.id;
        letter.regionCode = knelpunt.regionCode;
        letter.title = knelpunt.title;
        letter.cause = knelpunt.cause;
        // How few is not for outside: with a name of a municipality it could point to a family.
        letter.heard = heard.count() < least ? texts.heardSeldom(least) : texts.heardOften(heard.count(), heard.places());
        letter.bySource = words(OutsideCounts.of(evidence.bySource(heard), least, texts.otherSources()));
        letter.byArea = words(OutsideCounts.of(evidence.byArea(heard, tree), least, texts.otherAreas()));
        letter.tried = ImprovementAction.about(knelpunt.id).stream().sorted((one, other) -> other.dueOn.compareTo(one.dueOn)).limit(MOST_ACTIONS)
                .map(this::attempt).collect(Collectors.joining("\n"));
        letter.madeAt = clock.instant();
        return letter;
    }

    private static String words(List<EvidenceReader.Count> counts) {
        return counts.stream().map(each -> each.name() + ": " + each.count()).collect(Collectors.joining("; "));
    }

    private String attempt(ImprovementAction action) {
        String result = action.statusNow() == ActionStatus.GEREED && action.result != null ? " " + shortened(action.result.replaceAll("\\s+", " ")) : "";
        return texts.attempt(action.title, statuses.of(action.statusNow()), DutchDays.inWords(action.doneOn == null ? action.dueOn : action.doneOn),
                action.doneOn != null) + result;
    }

    private static String shortened(String words) {
        return words.length() <= MOST_LETTERS_OF_RESULT ? words : words.substring(0, words.lastIndexOf(' ', MOST_LETTERS_OF_RESULT) + 1) + "...";
    }

    @Override
    public Set<Given> given(long knelpunt) {
        return EnumSet.noneOf(Given.class);
    }

    @Override
    public List<Moment> moments(Knelpunt knelpunt, Scope scope) {
        boolean works = KnelpuntDesk.regions(scope, Right.WORK_ON_KNELPUNTEN).contains(knelpunt.regionCode);
        return EscalationLetter.about(Knelpunt.lineage(knelpunt.id)).stream().map(letter -> new Moment(letter.madeAt,
                texts.moment(texts.addressee(letter.to()), from(letter, knelpunt)), works ? "/knelpunten/" + knelpunt.id + "/opschaling" : "")).toList();
    }

    /** Number of the Knelpunt that a letter was about, where that went on in another; "": that one itself. */
    static String from(EscalationLetter letter, Knelpunt knelpunt) {
        return letter.knelpuntId.equals(knelpunt.id) ? "" : Knelpunt.numbered(letter.knelpuntId).orElseThrow().number;
    }
}
