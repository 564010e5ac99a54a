/**
 * Upload (aangeboden bestand): the pages on which a person offers a file, sees what is in it and what is wrong with it,
 * and decides whether it is taken in. Until then the file waits in the database, so that any instance can go on with it.
 */
package nl.pleegpeil.upload;
