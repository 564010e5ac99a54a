package nl.pleegpeil.goal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about goals; the Dutch texts are in {@code messages/goal_nl.properties}. */
@MessageBundle("goal")
public interface GoalTexts {

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String caption();

    @Message
    String none();

    @Message
    String titleColumn();

    @Message
    String metricColumn();

    @Message
    String areaColumn();

    @Message
    String wantedColumn();

    @Message
    String currentColumn();

    @Message
    String stateColumn();

    @Message
    String ownerColumn();

    @Message
    String deadlineColumn();

    @Message
    String sourceColumn();

    @Message
    String measuredIn(String area, String region);

    @Message
    String noFigure();

    @Message
    String state(GoalState state);

    @Message
    String label(String label);

    @Message
    String wanted(String direction, String target);

    @Message
    String baseIn(String base, String period);

    @Message
    String change();

    @Message
    String newGoal();

    @Message
    String saved();

    @Message
    String formTitle();

    @Message
    String formLead();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String metricLabel();

    @Message
    String indicatorLabel();

    @Message
    String indicatorHint();

    @Message
    String areaLabel();

    @Message
    String directionLabel();

    @Message
    String direction(String code);

    @Message
    String targetLabel();

    @Message
    String baseLabel();

    @Message
    String baseHint();

    @Message
    String basePeriodLabel();

    @Message
    String basePeriodHint();

    @Message
    String ownerLabel();

    @Message
    String noOwner();

    @Message
    String deadlineLabel();

    @Message
    String deadlineHint();

    @Message
    String sourceLabel();

    @Message
    String labelLabel();

    @Message
    String choose();

    @Message
    String save();

    @Message
    String back();

    @Message
    String titleMissing(int longest);

    @Message
    String titlePersonal();

    @Message
    String chooseMetric();

    @Message
    String indicatorMissing();

    @Message
    String chooseArea();

    @Message
    String chooseDirection();

    @Message
    String targetMissing();

    @Message
    String baseMissing();

    @Message
    String basePeriodMissing();

    @Message
    String chooseOwner();

    @Message
    String deadlineWrong();

    @Message
    String sourceTooLong(int longest);

    @Message
    String chooseLabel();

    @Message
    String noSuchGoal();

    @Message
    String exampleRows();

    @Message
    String exampleRatio();

    @Message
    String exampleStops();

    @Message
    String sourcePersonal();

    @Message
    String goalInSummary(String where, boolean isExample, String wanted, String deadline, String state);

    @Message
    String referenceInSummary(String where, String target);
}
