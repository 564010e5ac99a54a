/**
 * Area (gebied): a country, a youth-care region (jeugdhulpregio) or a municipality (gemeente). Municipalities merge:
 * an area has dates between which it is valid and may have a successor, which then speaks for it ("huidige indeling").
 * Used by everybody who reads or delivers figures.
 */
package nl.pleegpeil.area;
