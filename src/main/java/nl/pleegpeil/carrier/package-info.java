/**
 * Carrier (drager): a published summary as a page, a PDF, two workbooks, a CSV file and a zip for the council's
 * information system. All are made from the stored document and nothing else, so their figures are the same.
 */
package nl.pleegpeil.carrier;
