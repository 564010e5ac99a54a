/**
 * Effect (heeft het geholpen): what can be seen of an action that is done, in the order in which it says something: what
 * contributors say, whether the signals go on, and a figure of the region. Used by those who work on Knelpunten.
 */
package nl.pleegpeil.effect;
