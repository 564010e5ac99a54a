package nl.pleegpeil.workflow;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the workflow: statuses, promises and who may do what. The Dutch texts are in {@code messages/workflow_nl.properties}. */
@MessageBundle("workflow")
public interface WorkflowTexts {

    @Message
    String statusHeading();

    @Message
    String late();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String notAllowedTitle();

    @Message
    String notAllowed();

    @Message
    String missingTitle();

    @Message
    String missing();

    @Message
    String tableTitle();

    @Message
    String fromColumn();

    @Message
    String toColumn();

    @Message
    String whoColumn();

    @Message
    String givenColumn();

    @Message
    String followsColumn();

    @Message
    String nothing();

    @Message
    String promisesTitle();

    @Message
    String promisesLead(String region);

    @Message
    String promiseColumn();

    @Message
    String daysColumn();

    @Message
    String usual();

    @Message
    String own();

    @Message
    String workingDays(int amount);

    @Message
    String days(int amount);

    @Message
    String adjustTitle();

    @Message
    String adjustHint();

    @Message
    String levelLabel();

    @Message
    String amountLabel();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String choose();

    @Message
    String chooseLevel();

    @Message
    String daysWrong(int most);

    @Message
    String unknownRegion();

    @Message
    String regionLabel();

    @Message
    String show();

    @Message
    String noRegion();

    @Message
    String exampleRows();

    @Message
    String thing(Thing thing);

    @Message
    String signal(SignalStatus status);

    @Message
    String knelpunt(KnelpuntStatus status);

    @Message
    String action(ActionStatus status);

    @Message
    String mover(Mover mover);

    @Message
    String given(Given given);

    @Message
    String follow(Follow follow);

    @Message
    String level(ServiceLevel level);
}
