/**
 * PDF (papier): what is read on paper or sent along, printed from the same templates as the pages. Every document is
 * PDF/UA-1 and PDF/A-3a: tagged for screen readers, and to be read as it is in many years.
 */
package nl.pleegpeil.pdf;
