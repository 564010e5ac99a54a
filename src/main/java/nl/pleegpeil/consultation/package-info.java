/**
 * Consultation (overleg): the page that the aandachtsfunctionarissen of a region have in front of them when they meet:
 * how far each municipality is with its sessions, which knelpunten are open and which chances were named.
 */
package nl.pleegpeil.consultation;
