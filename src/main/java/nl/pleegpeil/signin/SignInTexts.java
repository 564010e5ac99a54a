package nl.pleegpeil.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around signing in. */
@MessageBundle("signin")
public interface SignInTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String email();

    @Message
    String password();

    @Message
    String enter();

    @Message
    String forgot();

    @Message
    String codeTitle();

    @Message
    String codeHint();

    @Message
    String sendCode();

    @Message
    String providersTitle();

    @Message
    String failed();

    @Message
    String emailMissing();

    @Message
    String codePageTitle();

    @Message
    String codeSent();

    @Message
    String codeField();

    @Message
    String codeWrong();

    @Message
    String newCode();

    @Message
    String secondTitle();

    @Message
    String secondLead();

    @Message
    String secondField();

    @Message
    String secondWrong();

    @Message
    String secondLost();

    @Message
    String further();

    @Message
    String setUpTitle();

    @Message
    String setUpLead();

    @Message
    String setUpSteps();

    @Message
    String setUpPicture();

    @Message
    String setUpByHand();

    @Message
    String setUpField();

    @Message
    String setUpWrong();

    @Message
    String codesTitle();

    @Message
    String codesLead();

    @Message
    String codesKept();

    @Message
    String heldTitle();

    @Message
    String heldText();

    @Message
    String heldTooLarge();

    @Message
    String resendTitle();

    @Message
    String resendText();

    @Message
    String resend();

    @Message
    String noticeAgain();

    @Message
    String noticePassword();

    @Message
    String noticeErased();

    @Message
    String noticeOut();

    @Message
    String noticeProvider();

    @Message
    String noticeSilent();

    @Message
    String notYetIn();

    @Message
    String signOutElsewhere(String organisation);

    @Message
    String elsewhereTitle(String organisation);

    @Message
    String elsewhereLead();

    @Message
    String elsewhere(String organisation);

    @Message
    String heldElsewhere();

    @Message
    String heldGoOn();

    @Message
    String opensTab(String organisation);

    @Message
    String backTitle();

    @Message
    String backLead();

    @Message
    String signOut();

    @Message
    String lockedSubject();

    @Message
    String lockedMail(String name);

    @Message
    String codeSubject();

    @Message
    String codeMail(String name, String code);

    @Message
    String noCodeMail(String name);

    @Message
    String forgotTitle();

    @Message
    String forgotLead();

    @Message
    String forgotSend();

    @Message
    String forgotSent();

    @Message
    String linkGoneTitle();

    @Message
    String linkGone();

    @Message
    String invitedTitle(String name);

    @Message
    String invitedLead();

    @Message
    String invitedCodeLead();

    @Message
    String invitedName();

    @Message
    String open();

    @Message
    String resetTitle();

    @Message
    String passwordHint();

    @Message
    String savePassword();

    @Message
    String setUpFirstTitle();

    @Message
    String setUpFirstLead();

    @Message
    String signInsTitle();

    @Message
    String signInsLead();

    @Message
    String since();

    @Message
    String lastSeen();

    @Message
    String device();

    @Message
    String origin();

    @Message
    String unknownDevice();

    @Message
    String over();

    @Message
    String thisOne();

    @Message
    String revoke();

    @Message
    String revokeOthers();

    @Message
    String revoked();

    @Message
    String noSuchSignIn();

    @Message
    String backToAccount();

    @Message
    String examplesTitle();

    @Message
    String examplesText();

    @Message
    String examplePassword();

    @Message
    String exampleCode();

    @Message
    String idleTitle();

    @Message
    String idleText();

    @Message
    String idleStay();

    @Message
    String idleOut();

    @Message
    String nameMissing(int most);

    @Message
    String seat();

    @Message
    String state();

    @Message
    String setUpLink(String link);

    @Message
    String firstName();

    @Message
    String firstMade();

    @Message
    String exampleName(String seat);

    @Message
    String sessionsName();

    @Message
    String sessionsData();

    @Message
    String sessionsGround();

    @Message
    String sessionsAggregate();

    @Message
    String auditSetUp();

    /** What of the example goes from this room. */
    @Message
    String exampleRows();

    @Message
    String knownAddress();
}
