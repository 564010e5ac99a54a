/**
 * Contact (aanspreekpunt): whom a foster family can turn to in its municipality, and which municipality has nobody. It
 * shows seats and functions, never people. Used by everybody, without sign-in.
 */
package nl.pleegpeil.contact;
