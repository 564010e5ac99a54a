package nl.pleegpeil.mail;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import nl.pleegpeil.shared.Settings;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The SMTP server of the settings. A connection of its own for every mail: the server took the letter when
 * {@link #send} returns, and nothing it says or does not say afterwards makes that undone.
 */
@ApplicationScoped
class PostOffice {

    private static final String PATIENCE_MILLIS = "30000";

    private final MailSettings settings;
    private final Clock clock;
    private final Session session;

    PostOffice(MailSettings settings, Settings installation, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings, installation.publicUrl().map(URI::getHost)));
    }

    private static Properties properties(MailSettings settings, Optional<String> ownName) {
        Properties properties = new Properties();
        // Both names are given: looking up one's own takes half a minute where no name server answers.
        properties.setProperty("mail.smtp.localhost", ownName.orElse("localhost"));
        properties.setProperty("mail.from", settings.from());
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        // The letter was taken before QUIT; a server that leaves without a word changes nothing.
        properties.setProperty("mail.smtp.quitwait", "false");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.starttls() != MailSettings.StartTls.DISABLED));
        properties.setProperty("mail.smtp.starttls.required",
                String.valueOf(settings.starttls() == MailSettings.StartTls.REQUIRED && !settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", String.valueOf(!settings.trustAll()));
        if (settings.trustAll()) {
            properties.setProperty("mail.smtp.ssl.trust", "*");
        }
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.user().isPresent()));
        return properties;
    }

    /**
     * Hands a letter to the server.
     *
     * @throws MessagingException when it was not taken, or nobody knows whether it was
     */
    void send(Letter letter) throws MessagingException {
        MimeMessage message = message(letter);
        try (SMTPTransport transport = new SMTPTransport(session, null)) {
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** Connects, signs in where a name is set, and leaves. @throws MessagingException when the server would take no letter of ours */
    void greet() throws MessagingException {
        try (SMTPTransport transport = new SMTPTransport(session, null)) {
            connect(transport);
        }
    }

    private void connect(SMTPTransport transport) throws MessagingException {
        transport.connect(settings.host().orElseThrow(), settings.port(), settings.user().orElse(null), settings.password().orElse(null));
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.from()));
        // Strict: an address with a line end in it would be a header of somebody else's making.
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        if (letter.encloses() == null) {
            message.setDataHandler(data(letter.text(), "text/plain"));
        } else {
            message.setContent(withFile(letter));
        }
        message.saveChanges();
        return message;
    }

    private static Multipart withFile(Letter letter) throws MessagingException {
        BodyPart words = new MimeBodyPart();
        words.setDataHandler(data(letter.text(), "text/plain"));
        BodyPart file = new MimeBodyPart();
        file.setDataHandler(data(letter.encloses().text(), letter.encloses().type()));
        file.setFileName(letter.encloses().fileName());
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart(words, file);
    }

    private static DataHandler data(String text, String type) {
        return new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type + "; charset=UTF-8"));
    }
}
