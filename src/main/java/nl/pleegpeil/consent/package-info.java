/**
 * Consent (instemming): how people who were at a session say, on their own telephone and without an account, whether its
 * minutes fit. A code that was shown at the meeting opens the text; a mark in the browser lets one device speak once.
 */
package nl.pleegpeil.consent;
