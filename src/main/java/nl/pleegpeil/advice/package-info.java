/**
 * Advice (zienswijze): the Pleegouderraad is asked for its view on a round of questions, and gives it before the round opens.
 */
package nl.pleegpeil.advice;
