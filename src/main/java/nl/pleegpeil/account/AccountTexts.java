package nl.pleegpeil.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about accounts. */
@MessageBundle("account")
public interface AccountTexts {

    @Message
    String passwordTooShort(int least);

    @Message
    String passwordTooLong(int most);

    @Message
    String passwordTooCommon();

    @Message
    String oldPasswordWrong();

    @Message
    String wrongCode();

    @Message
    String wrongAddress();

    @Message
    String addressTaken();

    @Message
    String wrongName(int most);

    @Message
    String notYourself();

    @Message
    String notSure();

    @Message
    String handOverFirst();

    @Message
    String unknownAct();

    @Message
    String noSuchAccount();

    @Message
    String erasedName();

    @Message
    String status(AccountStatus status);

    @Message
    String invitationSubject();

    @Message
    String invitationMail(String name, String link);

    @Message
    String organisationMail(String name, String link);

    @Message
    String resetSubject();

    @Message
    String resetMail(String name, String link);

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String name();

    @Message
    String email();

    @Message
    String statusLabel();

    @Message
    String seats();

    @Message
    String noSeats();

    @Message
    String newTitle();

    @Message
    String newHint();

    @Message
    String nameHint();

    @Message
    String invite();

    @Message
    String back();

    @Message
    String toSeats();

    @Message
    String secondFactorLabel();

    @Message
    String secondFactorOn();

    @Message
    String secondFactorOff();

    @Message
    String example();

    @Message
    String acts();

    @Message
    String resend();

    @Message
    String block();

    @Message
    String blockHint();

    @Message
    String unblock();

    @Message
    String removeFactor();

    @Message
    String removeFactorHint();

    @Message
    String eraseTitle();

    @Message
    String eraseHint();

    @Message
    String sure();

    @Message
    String erase();

    @Message
    String savedInvited();

    @Message
    String savedBlocked();

    @Message
    String savedUnblocked();

    @Message
    String savedFactor();

    @Message
    String savedErased();

    @Message
    String savedName();

    @Message
    String ownTitle();

    @Message
    String ownSeats();

    @Message
    String ownNoSeats();

    @Message
    String renameTitle();

    @Message
    String save();

    @Message
    String passwordTitle();

    @Message
    String passwordHint();

    @Message
    String oldPassword();

    @Message
    String newPassword();

    @Message
    String changePassword();

    @Message
    String codesTitle();

    @Message
    String codesLeft(long left);

    @Message
    String codesNew();

    @Message
    String codeLabel();

    @Message
    String renewCodes();

    @Message
    String moreTitle();

    @Message
    String signIns();

    @Message
    String tokens();

    @Message
    String exportTitle();

    @Message
    String exportLink();

    @Message
    String ownEraseTitle();

    @Message
    String ownErase();

    @Message
    String secretsName();

    @Message
    String secretsData();

    @Message
    String secretsGround();

    @Message
    String secretsAggregate();

    @Message
    String invitedName();

    @Message
    String invitedData();

    @Message
    String invitedGround();

    @Message
    String invitedAggregate();

    @Message
    String auditInvited();

    @Message
    String auditOpened();

    @Message
    String auditBlocked();

    @Message
    String auditUnblocked();

    @Message
    String auditRemoved();

    @Message
    String auditRenewed();

    @Message
    String auditNamed();

    @Message
    String handOver();

    /** What of the example goes from this room. */
    @Message
    String exampleRows();

    @Message
    String notInReach();

    @Message
    String tooOften();

    @Message
    String windDown();
}
