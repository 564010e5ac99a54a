/** The rules of the house: what every package, every template and every SQL file keeps to. */
package nl.pleegpeil.house;
