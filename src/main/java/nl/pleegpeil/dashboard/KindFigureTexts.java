package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around counts per kind and waiting times; the Dutch texts are in {@code messages/kinds_nl.properties}. */
@MessageBundle("kinds")
public interface KindFigureTexts {

    @Message
    String caption(String area, String period);

    /** @param end "" is today */
    @Message
    String period(int first, String end);

    @Message
    String most(String names, int kinds, String part, String all, String unit);

    @Message
    String none(String unit);

    @Message
    String hidden();

    @Message
    String half(String metric, String period, String days, String step);

    @Message
    String periodColumn(String metric);

    @Message
    String stepColumn();

    @Message
    String halfColumn();

    @Message
    String nineColumn();

    @Message
    String countColumn(String metric);

    @Message
    String trendTitle(String unit, String area);

    @Message
    String trend(String unit, String period, boolean runs, String now, String before, String then);
}
