/**
 * Feedback (terugkoppeling): what was done with what parents said of a region and a year. Whoever answered can ask for a
 * code, or leave a mail address, and hears it then; neither leads to an answer.
 */
package nl.pleegpeil.feedback;
