/**
 * CSV (kommabestand): reading what spreadsheets write and writing what they read safely. An upload is put on disk
 * first, so that its character set can be judged over the whole file without holding it in memory.
 */
package nl.pleegpeil.csv;
