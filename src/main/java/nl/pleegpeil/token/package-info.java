/**
 * Token (token): with which a program acts for an account. Shown once, kept as a hash, with an end, and with no more
 * rights than its owner has at the moment of use.
 */
package nl.pleegpeil.token;
