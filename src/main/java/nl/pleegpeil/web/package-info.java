/**
 * Web: what every answer of the service has in common, whoever asks. Errors become
 * {@link nl.pleegpeil.shared.Problem problem documents} for programs and calm pages for people; requests that are too
 * large or were meant for another host are turned away here, before any room sees them.
 */
package nl.pleegpeil.web;
