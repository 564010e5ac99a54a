/** Tests of what is handed over: the packaged service, started as a process of its own. */
package nl.pleegpeil.packaged;
