/**
 * Invitation (uitnodiging): a one-time code with which a family can answer a round. Codes go out in batches: as letters or
 * a merge file that a provider sends itself, by mail from Pleegpeil, on a meeting, or beside a paper questionnaire. A code
 * that is used is gone; which answer it opened is written nowhere.
 */
package nl.pleegpeil.invitation;
