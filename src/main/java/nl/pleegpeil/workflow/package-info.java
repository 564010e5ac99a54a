/**
 * Workflow (werkwijze): which statuses a signal, a Knelpunt and an action can have, who may move them where and what
 * must be given, in one table; what was moved, as a history that only grows; the times that a region promises; and the
 * numbers by which people call a case. Used by every room of the chain from signal to improvement.
 */
package nl.pleegpeil.workflow;
