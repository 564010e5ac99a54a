package nl.pleegpeil.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.audit.AuditAct;
import nl.pleegpeil.audit.AuditTrail;
import nl.pleegpeil.audit.Subject;
import nl.pleegpeil.knelpunt.Knelpunt;
import nl.pleegpeil.knelpunt.KnelpuntDesk;
import nl.pleegpeil.knelpunt.KnelpuntSide;
import nl.pleegpeil.workflow.Given;

/** Keeps who recognises what, in the transaction of the caller; whoever may do so was asked by the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RecognitionDesk implements KnelpuntSide {

    private static final String SUBJECT = "knelpunt";

    private final AuditTrail trail;
    private final RecognitionTexts texts;
    private final Clock clock;

    RecognitionDesk(AuditTrail trail, RecognitionTexts texts, Clock clock) {
        this.trail = trail;
        this.texts = texts;
        this.clock = clock;
    }

    /** Writes it down for a seat; a second time nothing happens. The Knelpunt is locked, so that two members say it once. */
    public void recognise(Knelpunt knelpunt, long seat) {
        if (Recognition.of(knelpunt.id, List.of(seat)).isEmpty()) {
            keep(knelpunt, seat);
            trail.record(AuditAct.RECOGNISED, Subject.of(SUBJECT, knelpunt.number), "ja");
        }
    }

    /** Takes it back. */
    void forget(Knelpunt knelpunt, long seat) {
        Recognition.of(knelpunt.id, List.of(seat)).ifPresent(recognition -> {
            recognition.delete();
            trail.record(AuditAct.RECOGNISED, Subject.of(SUBJECT, knelpunt.number), "nee");
        });
    }

    private void keep(Knelpunt knelpunt, long seat) {
        Recognition recognition = new Recognition();
        recognition.knelpuntId = knelpunt.id;
        recognition.regionCode = knelpunt.regionCode;
        recognition.seatId = seat;
        recognition.recordedAt = clock.instant();
        recognition.persist();
    }

    @Override
    public Set<Given> given(long knelpunt) {
        return EnumSet.noneOf(Given.class);
    }

    @Override
    public List<Moment> moments(Knelpunt knelpunt, Scope scope) {
        return Recognition.about(knelpunt.id).stream().map(recognition -> new Moment(recognition.recordedAt, texts.moment(), "")).toList();
    }

    @Override
    public List<Fact> facts(long knelpunt) {
        int count = Recognition.about(knelpunt).size();
        return count == 0 ? List.of() : List.of(new Fact(texts.term(), texts.by(count)));
    }

    @Override
    public List<Press> presses(Knelpunt knelpunt, Scope scope) {
        return KnelpuntDesk.seatFor(scope, Right.RECOGNISE_KNELPUNTEN, knelpunt.regionCode).filter(seat -> knelpunt.mergedIntoId == null).map(seat -> {
            boolean isKnown = Recognition.of(knelpunt.id, List.of(seat.seatId())).isPresent();
            return new Press("/knelpunten/" + knelpunt.id + (isKnown ? "/herkenning/weg" : "/herkenning"), isKnown ? texts.forget() : texts.recognise());
        }).stream().toList();
    }

    @Override
    public void merged(Knelpunt from, Knelpunt into) {
        Recognition.about(from.id).stream().filter(recognition -> Recognition.of(into.id, List.of(recognition.seatId)).isEmpty())
                .forEach(recognition -> keep(into, recognition.seatId));
    }
}
