/**
 * Ground (grondslag): why a region may have data per foster family, recorded before any of it is let in. Without it the
 * kind of file {@code pleeggezinnen} is closed for that region; when it is withdrawn the data go.
 */
package nl.pleegpeil.ground;
