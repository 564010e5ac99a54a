package nl.pleegpeil.signal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import nl.pleegpeil.retention.Due;
import nl.pleegpeil.retention.Overdue;
import nl.pleegpeil.retention.RetentionRule;
import nl.pleegpeil.retention.RetentionWords;
import nl.pleegpeil.retention.Term;

/** Signals that were closed long ago: what could lead to a sender goes, and the row stays so that no figure changes. */
@Singleton
class SignalRetention implements RetentionRule {

    private static final String OLD = " from Signal row where row.closedAt < :moment and (row.receiptHash is not null or row.seatId is not null"
            + " or row.providerCode is not null or row.frequency is not null or row.weight is not null or row.helped is not null or day(row.occurredOn) <> 1)";

    private final EntityManager entities;
    private final SignalTexts texts;

    SignalRetention(EntityManager entities, SignalTexts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "signalen";
    }

    @Override
    public Term usualTerm() {
        return Term.months(60);
    }

    @Override
    public RetentionWords words() {
        return new RetentionWords(texts.signalsName(), texts.signalsData(), texts.signalsGround(), texts.signalsAggregate());
    }

    @Override
    public Set<String> tables() {
        return Set.of("signal");
    }

    @Override
    public boolean knowsAreas() {
        return true;
    }

    @Override
    public Overdue overdue(Due due) {
        return Overdue.of(query("select count(*), min(row.closedAt), max(row.closedAt)", "", due, Object[].class).getSingleResult());
    }

    @Override
    public long erase(Due due, int most) {
        List<Signal> old = query("select row", " order by row.closedAt, row.id", due, Signal.class).setMaxResults(most).getResultList();
        for (Signal signal : old) {
            signal.receiptHash = null;
            signal.seatId = null;
            signal.providerCode = null;
            signal.frequency = null;
            signal.weight = null;
            signal.helped = null;
            // Figures are of months and longer: the day itself counts nowhere.
            signal.occurredOn = signal.occurredOn.withDayOfMonth(1);
        }
        return old.size();
    }

    private <T> TypedQuery<T> query(String what, String order, Due due, Class<T> type) {
        boolean keeps = !due.keptAreas().isEmpty();
        TypedQuery<T> query = entities.createQuery(what + OLD + (keeps ? " and row.areaCode not in :kept and (row.regionCode is null or row.regionCode not in :kept)" : "")
                + order, type).setParameter("moment", due.before());
        return keeps ? query.setParameter("kept", due.keptAreas()) : query;
    }
}
