/**
 * Receipt (ontvangstbewijs): the code by which somebody without account comes back to a signal, reads what became of
 * it, answers a question and says whether it helped. Used by foster parents.
 */
package nl.pleegpeil.receipt;
