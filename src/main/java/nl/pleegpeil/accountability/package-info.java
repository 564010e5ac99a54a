/**
 * Accountability (verantwoording): what people are told about their data, and the drafts with which the data protection
 * officer (FG) begins: assessment (DPIA), register entry, information text, arrangement between municipalities. Written
 * from the retention classes and the tables as they are, so that they cannot fall behind.
 */
package nl.pleegpeil.accountability;
