/**
 * Guard (bewaking van vrije tekst): finds what points to a person in a text that people write, the same way at every
 * form and in every import. The writer is told what was found and why; a citizen service number (BSN) and a bank
 * account must go, the rest is masked or, where somebody reviews texts (triage), kept. Used by every room with a free
 * text. It looks for shapes and common names: what it does not find may still be personal.
 */
package nl.pleegpeil.guard;
