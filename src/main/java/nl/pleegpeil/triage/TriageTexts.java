package nl.pleegpeil.triage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What those who look at signals read. The Dutch texts are in {@code messages/triage_nl.properties}. */
@MessageBundle("triage")
public interface TriageTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String tell();

    @Message
    String howWeWork();

    @Message
    String saved();

    @Message
    String waitingTitle(int count);

    @Message
    String acceptedTitle(int count);

    @Message
    String nothingWaiting();

    @Message
    String dueIn(int days);

    @Message
    String late(int days);

    @Message
    String answered();

    @Message
    String reactionMark();

    @Message
    String notSaid();

    @Message
    String clockTitle();

    @Message
    String clockLead();

    @Message
    String clockMedian(String days,int n);

    @Message
    String clockP90(String days);

    @Message
    String clockNone();

    @Message
    String clockOverdue(long count);

    @Message
    String oneTitle(String reference);

    @Message
    String back();

    @Message
    String unknownSignal();

    @Message
    String textTitle();

    @Message
    String textGone();

    @Message
    String toReview();

    @Message
    String statusTerm();

    @Message
    String areaTerm();

    @Message
    String sourceTerm();

    @Message
    String sentTerm();

    @Message
    String dueTerm();

    @Message
    String weightTerm();

    @Message
    String onlyOntregelaar();

    @Message
    String passingYes();

    @Message
    String passingNo();

    @Message
    String similarTitle();

    @Message
    String similarNone();

    @Message
    String similarWords();

    @Message
    String similarCategory();

    @Message
    String messagesTitle();

    @Message
    String noMessages();

    @Message
    String bySender();

    @Message
    String historyTitle();

    @Message
    String proposes();

    @Message
    String doTitle();

    @Message
    String stepLabel();

    @Message
    String answerLabel();

    @Message
    String answerHint();

    @Message
    String noteLabel();

    @Message
    String noteHint();

    @Message
    String noAnswerHere();

    @Message
    String writeNote();

    @Message
    String writeRewritten();

    @Message
    String urgencyWord(String word);

    @Message
    String next(String reference);

    @Message
    String noNext();

    @Message
    String categoryLabel();

    @Message
    String urgencyLabel();

    @Message
    String placeLabel();

    @Message
    String placeHint();

    @Message
    String otherLabel();

    @Message
    String otherHint();

    @Message
    String rewrittenLabel();

    @Message
    String rewrittenHint();

    @Message
    String seatLabel();

    @Message
    String seatHint();

    @Message
    String save();

    @Message
    String choose();

    @Message
    String moreTitle();

    @Message
    String chooseStep();

    @Message
    String chooseCategory();

    @Message
    String chooseUrgency();

    @Message
    String writeText();

    @Message
    String tooLong(int longest);

    @Message
    String rewriteFirst();

    @Message
    String otherUnknown();

    @Message
    String choosePlace();

    @Message
    String chooseSeat();

    @Message
    String notNow();

    @Message
    String step(TriageForm.Step step);
}
