/**
 * Example region (Voorbeeldregio): an invented region of ten municipalities and three providers, with nine years of
 * figures that nobody delivered. It lies under a country of its own, so that it never counts in a real figure, and
 * everything about it carries a code that {@link nl.pleegpeil.example.Example#holds} recognises. Used by whoever tries
 * Pleegpeil out.
 */
package nl.pleegpeil.example;
