/**
 * Access (toegang): who is asking and which areas they may see. A {@link nl.pleegpeil.access.Scope} is resolved once
 * per request; every metric and every finder takes it.
 */
package nl.pleegpeil.access;
