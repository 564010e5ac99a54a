package nl.pleegpeil.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.pleegpeil.area.Area;
import nl.pleegpeil.area.AreaKind;
import nl.pleegpeil.area.AreasChanged;
import nl.pleegpeil.household.AreaYear;
import nl.pleegpeil.household.FlowLedger;
import nl.pleegpeil.household.FlowLedger.Outcome;
import nl.pleegpeil.household.FlowTotals;
import nl.pleegpeil.household.HouseholdFlow;
import nl.pleegpeil.shared.Period;
import nl.pleegpeil.questionnaire.Questionnaire;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.survey.SurveyRound;

/** Fixtures as sentences: areas and deliveries of a test's own, through the same doors that the service uses. */
@ApplicationScoped
public class Given {


    private final EntityManager entities;
    private final FlowLedger ledger;
    private final FlowTotals totals;
    private final Clock clock;
    private final Event<AreasChanged> changed;

    Given(EntityManager entities, FlowLedger ledger, FlowTotals totals, Clock clock, Event<AreasChanged> changed) {
        this.entities = entities;
        this.ledger = ledger;
        this.totals = totals;
        this.clock = clock;
        this.changed = changed;
    }

    @Transactional
    public void country(String code) {
        area(code, AreaKind.COUNTRY, null, null, null, null);
    }

    @Transactional
    public void region(String code, String country) {
        area(code, AreaKind.REGION, country, null, null, null);
    }

    @Transactional
    public void municipality(String code, String region) {
        area(code, AreaKind.MUNICIPALITY, region, null, null, null);
    }

    /** A municipality that began on the day. */
    @Transactional
    public void municipalitySince(String code, String region, String from) {
        area(code, AreaKind.MUNICIPALITY, region, LocalDate.parse(from), null, null);
    }

    /** A municipality that another took over on the day. */
    @Transactional
    public void municipalityUntil(String code, String region, String until, String successor) {
        area(code, AreaKind.MUNICIPALITY, region, null, LocalDate.parse(until), successor);
    }

    private void area(String code, AreaKind kind, String parent, LocalDate from, LocalDate until, String successor) {
        Area area = new Area();
        area.code = code;
        area.name = "Gebied " + code;
        area.kind = kind.code();
        area.parentCode = parent;
        area.validFrom = from;
        area.validUntil = until;
        area.successorCode = successor;
        area.revision = 1;
        area.recordedAt = clock.instant();
        area.persist();
        changed.fire(new AreasChanged());
    }

    @Transactional
    public void provider(String code) {
        entities.createNativeQuery("insert into provider (id, code, name, revision, recorded_at)"
                + " values (nextval('provider_seq'), :code, :name, 1, :now)").setParameter("code", code)
                .setParameter("name", "Aanbieder " + code).setParameter("now", clock.instant()).executeUpdate();
    }

    /** That a provider delivers for a municipality, from a half-year on. */
    @Transactional
    public void agreement(String provider, String area, String halfYear) {
        entities.createNativeQuery("insert into delivery_agreement (id, provider_code, area_code, expected_from, deadline_weeks,"
                + " revision, recorded_at) values (nextval('delivery_agreement_seq'), :provider, :area, :from, 6, 1, :now)")
                .setParameter("provider", provider).setParameter("area", area)
                .setParameter("from", Period.parse(halfYear).orElseThrow().from()).setParameter("now", clock.instant()).executeUpdate();
    }

    /** A row of stromen without provider, for all kinds, in households. */
    public static HouseholdFlow flow(String area, String period, Integer started, Integer stopped) {
        return flow(area, period, started, stopped, flow -> {
        });
    }

    /** The same with something set otherwise. */
    public static HouseholdFlow flow(String area, String period, Integer started, Integer stopped, Consumer<HouseholdFlow> otherwise) {
        HouseholdFlow flow = new HouseholdFlow();
        flow.setPeriod(Period.parse(period).orElseThrow());
        flow.areaCode = area;
        flow.started = started == null ? null : Long.valueOf(started);
        flow.stopped = stopped == null ? null : Long.valueOf(stopped);
        flow.source = "toets";
        otherwise.accept(flow);
        return flow;
    }

    /** Records rows as a delivery does: one transaction, totals included. */
    @Transactional
    public List<Outcome> delivered(HouseholdFlow... rows) {
        ledger.open();
        List<Outcome> outcomes = new ArrayList<>(ledger.record(List.of(rows)));
        Set<AreaYear> touched = new HashSet<>();
        for (HouseholdFlow row : rows) {
            touched.add(new AreaYear(row.areaCode, row.periodFrom.getYear()));
        }
        totals.refresh(touched);
        return outcomes;
    }

    /** Signals that parents sent at noon of a day; the words are left out, nothing counts them. */
    @Transactional
    public void signals(String category, String area, String region, String day, int number) {
        signals(category, area, region, Instant.parse(day + "T12:00:00Z"), number);
    }

    /** The same at a moment. */
    @Transactional
    public void signals(String category, String area, String region, Instant moment, int number) {
        for (int each = 0; each < number; each++) {
            entities.createNativeQuery("insert into signal (id, reference, area_code, region_code, source, only_ontregelaar, may_pass_on, category,"
                    + " status, proposes_knelpunt, occurred_on, received_at, answer_due_on, news_at, version) values (nextval('signal_seq'),"
                    + " :reference, :area, :region, 'ouder', false, false, :category, 'nieuw', false, :day, :moment, :day, :moment, 0)")
                    .setParameter("reference", "GEG-" + UUID.randomUUID().toString().substring(0, 13)).setParameter("area", area).setParameter("region", region)
                    .setParameter("category", category).setParameter("day", LocalDate.ofInstant(moment, TimeSource.NETHERLANDS))
                    .setParameter("moment", moment).executeUpdate();
        }
    }

    /** A closed round over an area, with the number of families that answered; the number of the round. */
    @Transactional
    public long closedRound(String code, String area, LocalDate closedOn, int answers) {
        SurveyRound round = new SurveyRound();
        round.code = code;
        round.title = "Meting " + code;
        round.areaCode = area;
        round.questionnaireId = Questionnaire.named("jaarlijks").orElseThrow().id;
        round.opensOn = closedOn.minusMonths(1);
        round.closesOn = closedOn;
        round.minimum = SurveyRound.LEAST_MINIMUM;
        round.openedOn = round.opensOn;
        round.closedOn = closedOn;
        round.recordedAt = round.opensOn.atStartOfDay(TimeSource.NETHERLANDS).toInstant();
        round.persistAndFlush();
        entities.createNativeQuery("insert into answer_tally (id, round_id, question_code, answer, area_code, kind, answers)"
                + " values (:id, :round, '', '', '', 'onbekend', :answers)").setParameter("id", -round.id).setParameter("round", round.id)
                .setParameter("answers", answers).executeUpdate();
        return round.id;
    }

    /** Works out every total anew. */
    @Transactional
    public void allTotalsWorkedOutAnew() {
        totals.refreshAll();
    }

    /** The rows of a native query, as texts. */
    @Transactional
    public List<String> rowsOf(String query) {
        List<?> rows = entities.createNativeQuery(query).getResultList();
        return rows.stream().map(row -> row instanceof Object[] cells ? Arrays.toString(cells) : String.valueOf(row)).toList();
    }
}
