package nl.pleegpeil.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about single figures in words; in Dutch in {@code messages/tile_nl.properties}. */
@MessageBundle("tile")
public interface TileTexts {

    @Message
    String tileHidden();

    @Message
    String tileName(String area, String period);

    @Message
    String tileStarted();

    @Message
    String tileNobodyStopped();

    @Message
    String tileUndetermined(String range);

    @Message
    String tileBelow();

    @Message
    String tileLikelyBelow();

    @Message
    String tileAbove();

    @Message
    String tileLikelyAbove();

    @Message
    String tileBefore(String when, String amount);

    @Message
    String tileNoRatio(String area);

    @Message
    String tileNoStopped(String area);

    @Message
    String tileNoHouseholds(String area);

    @Message
    String tileStopped(String area, String period);

    @Message
    String tileShare(String every);

    @Message
    String tileShareCounts(String part, String whole);

    @Message
    String tileNobody();

    @Message
    String tileShareUnknown();

    @Message
    String tileHouseholdsAtEnd(String area, String period);

    @Message
    String tileHouseholdsIn(String area, String period);

    @Message
    String tileNoEarlier();

    @Message
    String tileSame(String before);

    @Message
    String tileFewer(String difference, String before);

    @Message
    String tileMore(String difference, String before);

    @Message
    String per100();

    @Message
    String householdsOf(String amount);

    @Message
    String noFigureYet();
}
