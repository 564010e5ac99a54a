/**
 * Mail (post): what Pleegpeil sends. A mail is queued in the transaction of what it is about, goes out after it, and is
 * tried again when the mail server is away; its text is erased once it is out.
 */
package nl.pleegpeil.mail;
