/**
 * Account (account): a person who can sign in. What they may do follows from the seats they hold; an account without a
 * seat opens nothing but itself.
 */
package nl.pleegpeil.account;
