/**
 * Reporting back (terugkoppelen): what all who contributed to a Knelpunt are told, once on their page or behind the
 * receipt code, and by mail where they left an address; and who is about to be without news for too long.
 */
package nl.pleegpeil.reportback;
