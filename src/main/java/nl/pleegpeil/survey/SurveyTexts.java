package nl.pleegpeil.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about rounds; the Dutch texts are in {@code messages/survey_nl.properties}. */
@MessageBundle("survey")
public interface SurveyTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String make();

    @Message
    String noneYet();

    @Message
    String questionnaires();

    @Message
    String state(String state);

    @Message
    String lineText(String area, String from, String until);

    @Message
    String makeLead();

    @Message
    String back();

    @Message
    String titleLabel();

    @Message
    String titleHint();

    @Message
    String areaLabel();

    @Message
    String areaHint();

    @Message
    String providerLabel();

    @Message
    String allProviders();

    @Message
    String questionnaireLabel();

    @Message
    String fromLabel();

    @Message
    String fromHint();

    @Message
    String untilLabel();

    @Message
    String minimumLabel();

    @Message
    String minimumHint();

    @Message
    String save();

    @Message
    String choose();

    @Message
    String titleError();

    @Message
    String areaError();

    @Message
    String providerError();

    @Message
    String questionnaireError();

    @Message
    String dayError();

    @Message
    String endError();

    @Message
    String minimumError(int least);

    @Message
    String pulseError();

    @Message
    String tooOften();

    @Message
    String noRound();

    @Message
    String cannotTitle();

    @Message
    String alreadyOpened();

    @Message
    String askViewFirst();

    @Message
    String notOpenYet();

    @Message
    String frozen();

    @Message
    String aboutTitle();

    @Message
    String area();

    @Message
    String provider();

    @Message
    String questionnaire();

    @Message
    String period();

    @Message
    String periodText(String from, String until);

    @Message
    String minimum();

    @Message
    String stateLabel();

    @Message
    String viewLabel();

    @Message
    String viewNotAsked();

    @Message
    String viewAsked(String day);

    @Message
    String viewGiven(String day, String verdict);

    @Message
    String toView();

    @Message
    String responseTitle();

    @Message
    String response(long answers, long invited);

    @Message
    String responseHint();

    @Message
    String nextTitle();

    @Message
    String askView();

    @Message
    String open();

    @Message
    String openHint();

    @Message
    String closeTitle();

    @Message
    String closeSure();

    @Message
    String sureError();

    @Message
    String close();

    @Message
    String invitations();

    @Message
    String paper();

    @Message
    String results();

    @Message
    String ownTitle();

    @Message
    String ownLead();

    @Message
    String ownNone();

    @Message
    String removeQuestion();

    @Message
    String addQuestion();

    @Message
    String wordingLabel();

    @Message
    String scaleLabel();

    @Message
    String choicesLabel();

    @Message
    String choicesHint();

    @Message
    String mostLabel();

    @Message
    String mostHint();

    @Message
    String afterLabel();

    @Message
    String afterAlways();

    @Message
    String afterAnswerLabel();

    @Message
    String afterAnswerHint();

    @Message
    String wordingError(int most);

    @Message
    String tooManyQuestions(int most);

    @Message
    String scaleError();

    @Message
    String choicesError(int most);

    @Message
    String mostError(int most);

    @Message
    String afterError();

    @Message
    String afterAnswerError();

    @Message
    String previewTitle();

    @Message
    String anonymousTitle();

    @Message
    String anonymousText();

    @Message
    String exampleRows();

    @Message
    String pointsToPerson();
}
