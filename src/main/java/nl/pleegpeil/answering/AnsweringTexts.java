package nl.pleegpeil.answering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What parents and staff read when answering; the Dutch texts are in {@code messages/answering_nl.properties}. */
@MessageBundle("answering")
public interface AnsweringTexts {

    @Message
    String codeTitle();

    @Message
    String codeLead();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String codeGo();

    @Message
    String refusedTitle();

    @Message
    String refusedText();

    @Message
    String refusedHelp();

    @Message
    String anonymous();

    @Message
    String anonymousText();

    @Message
    String helpTitle();

    @Message
    String helpDanger();

    @Message
    String helpProvider();

    @Message
    String helpComplaint();

    @Message
    String beginLead(String area, int minutes);

    @Message
    String beginSkip();

    @Message
    String beginUntil(String day);

    @Message
    String keep();

    @Message
    String keepHint();

    @Message
    String begin();

    @Message
    String begun();

    @Message
    String goOn();

    @Message
    String anew();

    @Message
    String progress(int part, int parts);

    @Message
    String next();

    @Message
    String previous();

    @Message
    String check();

    @Message
    String whoReads();

    @Message
    String familyLead();

    @Message
    String familyArea();

    @Message
    String familyKind();

    @Message
    String familyForm();

    @Message
    String familyYears();

    @Message
    String kind(String kind);

    @Message
    String form(String form);

    @Message
    String years(String years);

    @Message
    String tooLong(int most);

    @Message
    String tooMany(int most);

    @Message
    String chooseOne();

    @Message
    String checkTitle();

    @Message
    String checkLead();

    @Message
    String checkCaption();

    @Message
    String question();

    @Message
    String answer();

    @Message
    String change();

    @Message
    String skipped();

    @Message
    String send();

    @Message
    String nothingYet();

    @Message
    String toFirst();

    @Message
    String thanksTitle();

    @Message
    String thanksNext();

    @Message
    String thanksWhen(String day);

    @Message
    String thanksWhere();

    @Message
    String paperTitle();

    @Message
    String paperLead();

    @Message
    String paperCode();

    @Message
    String paperCodeHint();

    @Message
    String paperSave();

    @Message
    String paperSaved();

    @Message
    String paperEmpty();

    @Message
    String paperRefused();

    @Message
    String paperWrong();

    @Message
    String paperChoices(String choices);

    @Message
    String back();

    @Message
    String noRound();

    @Message
    String unknownRound();

    @Message
    String roundIsOpen();

    @Message
    String noAreaGiven();

    @Message
    String outsideRound();

    @Message
    String notYours();

    @Message
    String unknownAnswer();

    @Message
    String importTitle(String code);

    @Message
    String draftsName();

    @Message
    String draftsData();

    @Message
    String draftsGround();

    @Message
    String draftsAggregate();
}
