package nl.pleegpeil.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Tells a page whether mail can go at all: who waits for one should know that it waits as well. */
@Named("mailState")
@ApplicationScoped
public class MailState {

    private final MailSettings settings;

    MailState(MailSettings settings) {
        this.settings = settings;
    }

    public boolean isSet() {
        return settings.isSet();
    }
}
