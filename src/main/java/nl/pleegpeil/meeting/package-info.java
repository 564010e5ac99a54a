/**
 * Meeting (meeschrijven): what is said while a session goes on, in notes of one line that are typed on a telephone, and
 * what they turn out to be: a knelpunt, a chance (kans), a signal or an agreement. In a work session notes of earlier
 * sessions are put in groups. Used by the Notulist.
 */
package nl.pleegpeil.meeting;
