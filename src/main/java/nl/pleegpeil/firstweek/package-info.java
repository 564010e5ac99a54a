/**
 * First week (eerste week): what a new Aandachtsfunctionaris does first, for every municipality of the seat. The steps tick
 * themselves from what is there; nobody ticks anything by hand.
 */
package nl.pleegpeil.firstweek;
