package nl.pleegpeil.mail;

/** A mail was queued and may go once its transaction is done. */
public record MailQueued(long id) {
}
