package nl.pleegpeil.survey;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A round. Its dates of being opened and closed are filled in once; its anonymity has no setting. */
@Entity
public class SurveyRound extends PanacheEntityBase {

    /** Fewer answers are never shown. */
    public static final int LEAST_MINIMUM = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_round_seq")
    @SequenceGenerator(name = "survey_round_seq", sequenceName = "survey_round_seq", allocationSize = 50)
    public Long id;
    /** As files name it. */
    public String code;
    public String title;
    /** Code of a region, or of a municipality in it. */
    public String areaCode;
    /** "" is every provider. */
    public String providerCode = "";
    public Long questionnaireId;
    /** First day on which it can be answered. */
    public LocalDate opensOn;
    /** First day on which it cannot any more. */
    public LocalDate closesOn;
    /** Fewer answers are not shown. */
    public int minimum;
    /** The seat that reads the open answers; null: the Ontregelaar of the area. */
    public Long ownerSeatId;
    /** From a file, without invitations of ours. */
    public boolean imported;
    public Instant recordedAt;
    public LocalDate viewAskedOn;
    public LocalDate viewGivenOn;
    /** akkoord or anders. */
    public String viewCode;
    /** What the pleegouderraad wrote with it; null: nothing. */
    public String viewText;
    public LocalDate openedOn;
    public LocalDate closedOn;

    /** All rounds, the newest first. */
    public static List<SurveyRound> newestFirst() {
        return find("order by opensOn desc, id desc").list();
    }

    public static Optional<SurveyRound> numbered(long id) {
        return findByIdOptional(id);
    }

    /** The round, which nobody else changes until the transaction ends. */
    public static Optional<SurveyRound> lockedNumbered(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public static Optional<SurveyRound> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** Those whose last day is over and that are still open. */
    static List<SurveyRound> overdue(LocalDate today) {
        return find("openedOn is not null and closedOn is null and closesOn <= ?1 order by id", today).list();
    }

    /** The round of the same questionnaire and area that closed last before this one. */
    public Optional<SurveyRound> previous() {
        return find("from SurveyRound round where round.areaCode = ?1 and round.providerCode = ?2 and round.closedOn is not null"
                + " and round.opensOn < ?3 and round.questionnaireId in (select list.id from Questionnaire list where list.code ="
                + " (select own.code from Questionnaire own where own.id = ?4)) order by round.opensOn desc", areaCode, providerCode,
                opensOn, questionnaireId).firstResultOptional();
    }

    public RoundState state() {
        return closedOn != null ? RoundState.CLOSED : openedOn != null ? RoundState.OPEN : RoundState.CONCEPT;
    }

    public boolean isConcept() {
        return state() == RoundState.CONCEPT;
    }

    public boolean isOpen() {
        return state() == RoundState.OPEN;
    }

    public boolean isClosed() {
        return state() == RoundState.CLOSED;
    }

    /** Whether it can be answered on a day. */
    public boolean takesAnswersOn(LocalDate day) {
        return isOpen() && !day.isBefore(opensOn) && day.isBefore(closesOn);
    }

    /** The last day on which it can be answered. */
    public LocalDate lastDay() {
        return closesOn.minusDays(1);
    }
}
