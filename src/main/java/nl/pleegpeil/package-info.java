/**
 * Pleegpeil (peilen: to gauge) shows whether foster families stay, why they stop, and what is done with what they say.
 * Every package is a word from the conversation with foster parents or a room of the reading side; its
 * {@code package-info} defines the word. Together they are the glossary.
 */
package nl.pleegpeil;
