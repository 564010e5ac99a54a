/**
 * Answering (invullen): a parent opens a round with a code and answers it, without account and without scripts. What is
 * not sent yet is sealed with a secret that only the device has; sending puts the answers into the box of the round and
 * uses the code up, in one transaction. Paper and files come in here as well.
 */
package nl.pleegpeil.answering;
