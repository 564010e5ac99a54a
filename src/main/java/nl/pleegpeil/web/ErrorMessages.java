package nl.pleegpeil.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What people and programs read when something goes wrong. */
@MessageBundle("errors")
public interface ErrorMessages {

    /** A few words. */
    @Message
    String title(Mishap mishap);

    /** One or two sentences for a program or its maker. */
    @Message
    String detail(Mishap mishap);

    /** One or two sentences for someone who looks at a page. */
    @Message
    String page(Mishap mishap);

    /** What follows from a refused parameter. */
    @Message
    String parameter(String name);

    @Message
    String home();
}
