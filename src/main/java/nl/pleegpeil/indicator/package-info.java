/**
 * Indicator: any other figure with a period, an area and a source, such as the number of waiting children
 * (wachtende kinderen). General on purpose: a new programme brings a new indicator, not a new table.
 */
package nl.pleegpeil.indicator;
