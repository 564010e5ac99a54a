/**
 * Audit (logboek): who did what, on which thing, when and from where, without any content. Lines are only added, each
 * sealed to the one before it; {@link nl.pleegpeil.audit.AuditCheck} finds what was changed or taken away. Its readers
 * are the data protection officer (FG) and the beheerder; its pages are in the room {@code logbook}.
 */
package nl.pleegpeil.audit;
