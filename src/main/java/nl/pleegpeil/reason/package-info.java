/**
 * Reason (stopreden): why a foster family stops, from a list of 42 reasons in seven groups and three codes for other and
 * unknown. Each is avoidable, partly avoidable or not: a decision that can be changed and keeps its history. Used by who
 * answers, who reports, and every figure about causes.
 */
package nl.pleegpeil.reason;
