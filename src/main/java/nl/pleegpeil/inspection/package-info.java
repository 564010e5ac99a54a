/**
 * Inspection (controle van de instelling): whether this installation can do its work: its settings, database, key, mail
 * and clock, said in sentences that name what to do. It changes nothing.
 */
package nl.pleegpeil.inspection;
