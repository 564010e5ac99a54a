/**
 * Foster household (pleeggezin): the counting unit. Here are the counts of households that start and stop
 * (in- en uitstroom, stand) per period, area, provider and kind, as they were delivered, and the one row per
 * period, area, kind and unit that counts.
 */
package nl.pleegpeil.household;
