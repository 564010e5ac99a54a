package nl.pleegpeil.guide;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import nl.pleegpeil.access.Role;

/** The words of the guide; in Dutch in {@code messages/guide_nl.properties}. */
@MessageBundle("guide")
public interface GuideTexts {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String find();

    @Message
    String all();

    @Message
    String rolesTitle();

    @Message
    String foundTitle();

    @Message
    String roleTitle(String role);

    @Message
    String roleLead();

    @Message
    String contents();

    @Message
    String found(int count, String words);

    @Message
    String foundOne(String words);

    @Message
    String notFound(String words);

    @Message
    String goThere();

    @Message
    String toAll();

    @Message
    String unknownRole();

    @Message
    String picture();

    @Message
    String role(Role role);

    @Message
    String name(Chapter chapter);

    /** What its picture shows, for who does not see it. */
    @Message
    String alt(Chapter chapter);

    /** What to do, a line a step. */
    @Message
    String steps(Chapter chapter);
}
