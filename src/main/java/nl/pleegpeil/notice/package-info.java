/**
 * Notice (attendering): a mail without content that tells whoever left an address that a question or an answer waits behind
 * their code. It goes once and no more; where nobody knows whether it went, a person decides. Used by the senders of signals.
 */
package nl.pleegpeil.notice;
