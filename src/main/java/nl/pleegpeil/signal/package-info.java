/**
 * Signal (signaal): what a foster parent, a pleegouderraad, a provider or an Aandachtsfunctionaris tells about foster
 * care, with its messages to and fro. It holds patterns and no dossiers: no child, no name. The words themselves are
 * kept by {@code freetext}. How a signal comes in is in {@code entry}, how its sender comes back in {@code receipt},
 * how it is looked at in {@code triage}.
 */
package nl.pleegpeil.signal;
