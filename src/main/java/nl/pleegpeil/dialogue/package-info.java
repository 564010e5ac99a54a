/**
 * Dialogue session (dialoogsessie): an evening on which a municipality hears from foster parents what goes well and what
 * does not; also the work session (werksessie) in which what was said is clustered, and the meeting (overleg) of the
 * aandachtsfunctionarissen of a region. This room plans them. Used by the Aandachtsfunctionaris and the Ontregelaar.
 */
package nl.pleegpeil.dialogue;
