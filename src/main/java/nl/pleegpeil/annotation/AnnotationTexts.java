package nl.pleegpeil.annotation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what happened; in Dutch in {@code messages/annotation_nl.properties}. */
@MessageBundle("annotation")
public interface AnnotationTexts {

    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String caption();

    @Message
    String none();

    @Message
    String noneAdvice();

    @Message
    String areaLabel();

    @Message
    String allAreas();

    @Message
    String show();

    @Message
    String whenColumn();

    @Message
    String whatColumn();

    @Message
    String areaColumn();

    @Message
    String metricColumn();

    @Message
    String authorColumn();

    @Message
    String changeColumn();

    @Message
    String allMetrics();

    @Message
    String onlyHere();

    @Message
    String change();

    @Message
    String withdrawnTitle();

    @Message
    String withdrawnCaption();

    @Message
    String reasonColumn();

    @Message
    String newEvent();

    @Message
    String saved();

    @Message
    String savedWithdrawn();

    @Message
    String newTitle();

    @Message
    String changeTitle();

    @Message
    String formLead();

    @Message
    String changeLead();

    @Message
    String back();

    @Message
    String areaQuestion();

    @Message
    String choose();

    @Message
    String kindQuestion();

    @Message
    String kindHint();

    @Message
    String metricQuestion();

    @Message
    String metricHint();

    @Message
    String everyMetric();

    @Message
    String fromQuestion();

    @Message
    String fromHint();

    @Message
    String untilQuestion();

    @Message
    String untilHint();

    @Message
    String textQuestion();

    @Message
    String textHint(int longest);

    @Message
    String audienceQuestion();

    @Message
    String forAll();

    @Message
    String forArea();

    @Message
    String reasonQuestion();

    @Message
    String reasonHint(int longest);

    @Message
    String whyQuestion();

    @Message
    String save();

    @Message
    String saveChange();

    @Message
    String withdrawTitle();

    @Message
    String withdrawLead();

    @Message
    String withdraw();

    @Message
    String replacedBecause(String reason);

    @Message
    String beforeTitle();

    @Message
    String chooseArea();

    @Message
    String chooseKind();

    @Message
    String chooseMetric();

    @Message
    String baselineNeedsMetric(String metrics);

    @Message
    String chooseAudience();

    @Message
    String dayMissing();

    @Message
    String dayTooFar();

    @Message
    String lastDayWrong();

    @Message
    String turnedRound();

    @Message
    String baselineIsOneDay();

    @Message
    String textWrong(int longest);

    @Message
    String reasonWrong(int longest);

    @Message
    String noSuchEvent();

    @Message
    String unknownArea();

    @Message
    String kind(AnnotationKind annotationKind);

    @Message
    String kindInSentence(AnnotationKind annotationKind);

    @Message
    String sentence(String when, String kind, String text, String author);

    @Message
    String found(String kind, String area, String when);

    @Message
    String retentionName();

    @Message
    String retentionData();

    @Message
    String retentionGround();

    @Message
    String retentionAggregate();

    @Message
    String exampleRows();

    @Message
    String exampleCampaign();

    @Message
    String exampleWeek();

    @Message
    String exampleRule();

    @Message
    String exampleBaseline();

    @Message
    String exampleAuthor();

    @Message
    String byTheService();

    @Message
    String changedMeanwhile(String body);
}
