package nl.pleegpeil.household;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of the pages with deliveries; in Dutch in {@code messages/household_nl.properties}. */
@MessageBundle("household")
public interface HouseholdTexts {

    @Message
    String title(String area, int year);

    @Message
    String lead();

    @Message
    String none();

    @Message
    String importLink();

    @Message
    String caption();

    @Message
    String period();

    @Message
    String provider();

    @Message
    String allProviders();

    @Message
    String kind();

    @Message
    String unit();

    @Message
    String started();

    @Message
    String stopped();

    @Message
    String stockBegin();

    @Message
    String stockEnd();

    @Message
    String served();

    @Message
    String state();

    @Message
    String inForce();

    @Message
    String replaced();

    @Message
    String correction();

    @Message
    String recorded();

    @Message
    String source();

    @Message
    String status();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String noSuchArea();

    @Message
    String kindName(String kind);
}
