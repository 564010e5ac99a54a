package nl.pleegpeil.rhythm;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the rhythm; in Dutch in {@code messages/rhythm_nl.properties}. */
@MessageBundle("rhythm")
public interface RhythmTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String saved();

    @Message
    String listTitle();

    @Message
    String caption();

    @Message
    String areaColumn();

    @Message
    String frequencyColumn();

    @Message
    String daysColumn();

    @Message
    String nothing();

    @Message
    String ofRegion();

    @Message
    String none();

    @Message
    String setTitle();

    @Message
    String area();

    @Message
    String choose();

    @Message
    String frequencyLabel();

    @Message
    String frequency(Frequency value);

    @Message
    String days();

    @Message
    String daysHint();

    @Message
    String followLabel();

    @Message
    String follow();

    @Message
    String save();

    @Message
    String chooseArea();

    @Message
    String chooseFrequency();

    @Message
    String daysWrong(int most);

    @Message
    String onlyRegions();

    @Message
    String mailSubject(String area);

    @Message
    String mailText(String area, String period, String address);

    @Message
    String exampleRows();

    @Message
    String exampleSeat();
}
