/**
 * Round (meting): the same questionnaire to the foster families of a region, a municipality or a provider, over a number
 * of days. Made by an Ontregelaar or an Aandachtsfunctionaris; the Pleegouderraad is asked for its view before it opens.
 * While it is open only the response is counted; on closing its answers are handed over once.
 */
package nl.pleegpeil.survey;
