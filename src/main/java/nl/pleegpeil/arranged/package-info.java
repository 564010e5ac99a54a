/**
 * What our municipality has arranged (wat heeft onze gemeente geregeld): the twelve things that the sector asks of a
 * municipality, each with yes, partly, no or not known, a source and a date. The aandachtsfunctionaris keeps them;
 * everybody reads them.
 */
package nl.pleegpeil.arranged;
