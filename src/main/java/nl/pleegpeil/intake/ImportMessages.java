package nl.pleegpeil.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people read about their file; the Dutch texts are in {@code messages/intake_nl.properties}. */
@MessageBundle("intake")
public interface ImportMessages {

    @Message
    String unknownColumn(String column, String columns);

    @Message
    String doubleColumn(String column);

    @Message
    String missingColumn(String column);

    @Message
    String emptyFile();

    @Message
    String notText();

    @Message
    String unreadable();

    @Message
    String quoteNotClosed();

    @Message
    String converted();

    @Message
    String required(String column);

    @Message
    String cellWithoutColumn(int place);

    @Message
    String tooLong(String column, int longest);

    @Message
    String citizenNumber(String column);

    @Message
    String bankAccount(String column);

    @Message
    String contactDetails(String column);

    @Message
    String masked(String column, String replacements);

    @Message
    String formula(String column);

    @Message
    String noCode(String column, int longest);

    @Message
    String unknownWord(String column, String words);

    @Message
    String unknownArea(String column);

    @Message
    String unknownProvider(String column);

    @Message
    String areaNotValid(String area, String period);

    @Message
    String negative(String column);

    @Message
    String noCount(String column);

    @Message
    String noNumber(String column);

    @Message
    String noDate(String column);

    @Message
    String noPeriod(String column);

    @Message
    String endsBeforeStart();

    @Message
    String wrongParent(String kind);

    @Message
    String ownSuccessor();

    @Message
    String amountOrParts();

    @Message
    String zeroDenominator();

    @Message
    String duplicate(long line);

    @Message
    String unitMix(long line);

    @Message
    String periodOverlap(String period, String others);

    @Message
    String unknownKind(String kinds);

    @Message
    String unknownKindTitle();

    @Message
    String tooLarge(String limit);

    @Message
    String tooLargeTitle();

    @Message
    String badParameter(String name, String words);

    @Message
    String badParameterTitle();

    @Message
    String notYours();

    @Message
    String notAllowedTitle();

    @Message
    String notAllowed(String kind);

    @Message
    String closedTitle();

    @Message
    String runsName();

    @Message
    String runsData();

    @Message
    String runsGround();

    @Message
    String runsAggregate();

    @Message
    String problemsName();

    @Message
    String problemsData();

    @Message
    String problemsGround();

    @Message
    String problemsAggregate();
}
