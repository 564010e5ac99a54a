/**
 * Escalation (opschaling): a Knelpunt that cannot be solved here is brought to the alderman, the region, the VNG or the
 * NVP, on one page of paper. Used by the Ontregelaar and the Aandachtsfunctionarissen.
 */
package nl.pleegpeil.escalation;
