/**
 * Set-up (instellen): what a beheerder does in one sitting before a region can begin: the region with its municipalities,
 * the providers, the seats, a mail to try, and what is expected first. How far it is, is read from what is there; nothing
 * is kept about the set-up itself, so it can be left and taken up again.
 */
package nl.pleegpeil.setup;
