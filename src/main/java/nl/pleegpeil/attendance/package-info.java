/**
 * Attendance (opkomst): how many people came to a session, counted per role and never by name, and how many sessions a
 * municipality wants a year. A session was held once somebody counted who came. Used by whoever takes notes and by the
 * Aandachtsfunctionaris.
 */
package nl.pleegpeil.attendance;
