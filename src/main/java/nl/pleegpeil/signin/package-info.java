/**
 * Sign-in (inloggen): how a person shows who they are, with a password and a second step, with a code by mail, or at
 * the identity provider of their own municipality; and the session that follows.
 */
package nl.pleegpeil.signin;
