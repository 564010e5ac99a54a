package nl.pleegpeil.motion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about motions; in Dutch in {@code messages/motion_nl.properties}. */
@MessageBundle("motion")
public interface MotionTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String filter();

    @Message
    String allAreas();

    @Message
    String show();

    @Message
    String counts(long awaited, long late);

    @Message
    String countsNone();

    @Message
    String add();

    @Message
    String importList();

    @Message
    String download();

    @Message
    String none();

    @Message
    String caption();

    @Message
    String historyLink();

    @Message
    String numberColumn();

    @Message
    String areaColumn();

    @Message
    String kindColumn();

    @Message
    String titleColumn();

    @Message
    String dayColumn();

    @Message
    String deadlineColumn();

    @Message
    String statusColumn();

    @Message
    String noteColumn();

    @Message
    String letterColumn();

    @Message
    String partyRow();

    @Message
    String holderRow();

    @Message
    String textTitle();

    @Message
    String noText();

    @Message
    String notGiven();

    @Message
    String usualTerm(String day);

    @Message
    String late();

    @Message
    String progressTitle();

    @Message
    String progressCaption();

    @Message
    String linksTitle();

    @Message
    String noLinks();

    @Message
    String link(String kind, String number);

    @Message
    String letter();

    @Message
    String change();

    @Message
    String newTitle();

    @Message
    String changeTitle();

    @Message
    String back();

    @Message
    String backToMotion();

    @Message
    String choose();

    @Message
    String area();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String kindLabel();

    @Message
    String statusLabel();

    @Message
    String day();

    @Message
    String dayHint();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String body();

    @Message
    String bodyHint();

    @Message
    String party();

    @Message
    String partyHint();

    @Message
    String holder();

    @Message
    String holderHint();

    @Message
    String deadline();

    @Message
    String deadlineHint();

    @Message
    String save();

    @Message
    String noteTitle();

    @Message
    String progressDay();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String letterLabel();

    @Message
    String letterHint();

    @Message
    String linkKind();

    @Message
    String linkNone();

    @Message
    String linkNumber();

    @Message
    String saved();

    @Message
    String chooseArea();

    @Message
    String chooseKind();

    @Message
    String chooseStatus();

    @Message
    String numberWrong();

    @Message
    String numberTaken();

    @Message
    String dayWrong();

    @Message
    String deadlineWrong();

    @Message
    String titleWrong();

    @Message
    String bodyTooLong();

    @Message
    String nameTooLong();

    @Message
    String progressDayWrong(String day);

    @Message
    String letterWrong();

    @Message
    String linkWrong();

    @Message
    String unknownMotion();

    @Message
    String exampleRows();

    @Message
    String exampleParty();

    @Message
    String exampleHolder();

    @Message
    String exampleAppreciation();

    @Message
    String exampleHandled();

    @Message
    String exampleRetention();

    @Message
    String exampleSession();

    @Message
    String exampleMockingbird();

    @Message
    String partTitle();

    @Message
    String partCount(long awaited, long all);

    @Message
    String partCountOne(long all);

    @Message
    String partCountOnly();

    @Message
    String partDone(long all);

    @Message
    String partDoneOne();

    @Message
    String partLateOne();

    @Message
    String partLate(long late);

    @Message
    String askLate(String kind, String number, String title);

    @Message
    String askAwaited(String kind, String number, String title);

    @Message
    String kind(MotionKind motionKind);

    @Message
    String status(MotionStatus motionStatus);

    @Message
    String leadsToPerson();

    @Message
    String found(String kind, String number, String area, String day, String status);
}
