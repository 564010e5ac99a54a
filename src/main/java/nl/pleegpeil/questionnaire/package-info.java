/**
 * Questionnaire (vragenlijst): a fixed set of questions to foster parents, in versions. Every question has a stable id,
 * a theme (a page of its own), a scale, and the practice it comes from; a round may add up to five questions of its own.
 * Used by the Ontregelaar, the Aandachtsfunctionaris and the Pleegouderraad.
 */
package nl.pleegpeil.questionnaire;
