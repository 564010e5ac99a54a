/**
 * Comparison (vergelijking): figures held against their own past (regelkaart) and municipalities held against one another
 * (vergelijking van gemeenten), so that chance is not read as news. Works with released figures only, ranks nobody, and
 * says with every difference that it is no effect yet.
 */
package nl.pleegpeil.comparison;
