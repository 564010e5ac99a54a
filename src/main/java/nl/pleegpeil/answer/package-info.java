/**
 * Answer (antwoord): what one family says in a round, once it has been sent. All answers of a round lie together in one
 * sealed box that is shuffled anew with every answer, the open ones apart from the closed ones; who gave which is known to
 * nobody. The box is opened once, when the round closes.
 */
package nl.pleegpeil.answer;
