/** About (over): which Pleegpeil this is: version, commit, licence, and what it was built with. */
package nl.pleegpeil.about;
