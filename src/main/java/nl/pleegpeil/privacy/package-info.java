/**
 * Privacy: what may be seen. Every metric result passes the disclosure step of this package on its way out
 * (onthulling: learning something about one family from a published figure).
 */
package nl.pleegpeil.privacy;
