/**
 * Agreement (afspraak): who does what by which day, as it was agreed in a session. That it is late is worked out, never
 * set; how it stands is added, never overwritten. Used by the Aandachtsfunctionaris.
 */
package nl.pleegpeil.agreement;
