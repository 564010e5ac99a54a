/**
 * Working day (werkdag): the days by which a term is counted that people are promised, without weekends and without the
 * holidays that Dutch law leaves out of terms.
 */
package nl.pleegpeil.workingday;
