package nl.pleegpeil.dropout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.pleegpeil.suppression.BreakdownCounts;

/** The tables of reasons that the book of suppression decides about: each series has its own, since they are never joined. */
@ApplicationScoped
class ReasonTables {

    private final ReasonReports reports;

    ReasonTables(ReasonReports reports) {
        this.reports = reports;
    }

    @Produces
    @Singleton
    BreakdownCounts ofParents() {
        return new MainReasonCells(Series.PLEEGOUDERS, reports);
    }

    @Produces
    @Singleton
    BreakdownCounts ofProviders() {
        return new MainReasonCells(Series.AANBIEDERS, reports);
    }

    @Produces
    @Singleton
    BreakdownCounts ofAandachtsfunctionarissen() {
        return new MainReasonCells(Series.AANDACHTSFUNCTIONARISSEN, reports);
    }

    @Produces
    @Singleton
    BreakdownCounts ofWhoThinksOfStopping() {
        return new MainReasonCells(Series.DENKEN, reports);
    }

    @Produces
    @Singleton
    BreakdownCounts contributingOfParents() {
        return new ContributingCells(Series.PLEEGOUDERS, reports);
    }

    @Produces
    @Singleton
    BreakdownCounts contributingOfProviders() {
        return new ContributingCells(Series.AANBIEDERS, reports);
    }

    @Produces
    @Singleton
    BreakdownCounts contributingOfAandachtsfunctionarissen() {
        return new ContributingCells(Series.AANDACHTSFUNCTIONARISSEN, reports);
    }

    @Produces
    @Singleton
    BreakdownCounts contributingOfWhoThinksOfStopping() {
        return new ContributingCells(Series.DENKEN, reports);
    }
}
