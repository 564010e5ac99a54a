/**
 * Entry (melden): how a signal comes in: by the public form of a region, by the form of somebody with a seat, by files,
 * and out of an open answer of a survey. Used by foster parents, pleegouderraden, providers and Aandachtsfunctionarissen.
 */
package nl.pleegpeil.entry;
