/**
 * Talk (gesprek): somebody who stopped, or thinks of it, wants to be called by a person. A store of its own, with names
 * and numbers sealed, a day before which it is to be held and a term after which it goes. No answer can be found from a
 * talk, and no talk from an answer: they share no key, no request and no transaction.
 */
package nl.pleegpeil.talk;
