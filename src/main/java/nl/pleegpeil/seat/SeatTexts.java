package nl.pleegpeil.seat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.access.Role;

/** What people read about seats; the Dutch texts are in {@code messages/seat_nl.properties}. */
@MessageBundle("seat")
public interface SeatTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String newLink();

    @Message
    String registerLink();

    @Message
    String noSeats();

    @Message
    String vacancies(int count);

    @Message
    String wholeInstallation();

    @Message
    String tableCaption(String group);

    @Message
    String seatColumn();

    @Message
    String areasColumn();

    @Message
    String holderColumn();

    @Message
    String deputyColumn();

    @Message
    String mailboxColumn();

    @Message
    String vacant();

    @Message
    String closed();

    @Message
    String nobody();

    @Message
    String newTitle();

    @Message
    String roleQuestion();

    @Message
    String chooseRoleButton();

    @Message
    String otherRole();

    @Message
    String chooseRole();

    @Message
    String choose();

    @Message
    String role(Role role);

    @Message
    String roleIn(String role, String place);

    @Message
    String roleInRegion(String role, String region);

    @Message
    String inWords(String first, String last);

    @Message
    String nameLabel();

    @Message
    String nameHint();

    @Message
    String providerLabel();

    @Message
    String regionLabel();

    @Message
    String areasLabel();

    @Message
    String areasHintEverywhere();

    @Message
    String regionName(String name);

    @Message
    String mailboxLabel();

    @Message
    String mailboxHint();

    @Message
    String telephoneLabel();

    @Message
    String telephoneHint();

    @Message
    String openedLabel();

    @Message
    String dayHint();

    @Message
    String open();

    @Message
    String seatRule(SeatRule rule);

    @Message
    String holdingRule(HoldingRule rule);

    @Message
    String outOfReach();

    @Message
    String dayWrong();

    @Message
    String dayInFuture();

    @Message
    String endsBeforeStart();

    @Message
    String endedAlready();

    @Message
    String closedAlready();

    @Message
    String closesBeforeStart();

    @Message
    String refusedTitle();

    @Message
    String unknownSeat();

    @Message
    String unknownPerson();

    @Message
    String capacity(Capacity capacity);

    @Message
    String choosePerson();

    @Message
    String chooseCapacity();

    @Message
    String savedText(String what);

    @Message
    String back();

    @Message
    String backToSeat();

    @Message
    String roleTerm();

    @Message
    String providerTerm();

    @Message
    String openedTerm();

    @Message
    String holdersTitle();

    @Message
    String holdersNone();

    @Message
    String holdersCaption(String seat);

    @Message
    String personColumn();

    @Message
    String capacityColumn();

    @Message
    String fromColumn();

    @Message
    String untilColumn();

    @Message
    String actionColumn();

    @Message
    String noEnd();

    @Message
    String endLink();

    @Message
    String endOf(String person);

    @Message
    String handOverLink();

    @Message
    String handOverHint();

    @Message
    String addTitle();

    @Message
    String nobodyToChoose();

    @Message
    String personLabel();

    @Message
    String capacityLabel();

    @Message
    String fromLabel();

    @Message
    String fromHint();

    @Message
    String add();

    @Message
    String changeTitle();

    @Message
    String change();

    @Message
    String closeTitle();

    @Message
    String closeText();

    @Message
    String closeLabel();

    @Message
    String close();

    @Message
    String closedText(String day);

    @Message
    String historyTitle();

    @Message
    String historyNone();

    @Message
    String historyCaption(String seat);

    @Message
    String endTitle(String person, String seat);

    @Message
    String endLabel();

    @Message
    String endHint();

    @Message
    String end();

    @Message
    String auditOpened();

    @Message
    String auditHeld(String account, String capacity, String from);

    @Message
    String auditLeft(String account, String capacity, String until);

    /** What of the example goes from this room. */
    @Message
    String exampleRows();

    @Message
    String lastBeheerder();

    @Message
    String notSure();

    @Message
    String sure();

    @Message
    String windDownLink();
}
