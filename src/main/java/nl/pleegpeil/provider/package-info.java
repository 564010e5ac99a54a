/**
 * Provider (pleegzorgaanbieder): the organisation that supervises foster families under a pleegcontract and delivers
 * the counts of families that start and stop.
 */
package nl.pleegpeil.provider;
