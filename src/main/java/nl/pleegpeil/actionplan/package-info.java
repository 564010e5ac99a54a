/**
 * Action plan (Actieplan Pleegzorg 2017-2018): four lines of action with seven targets that could be measured, kept as
 * history, with what the national series says about them.
 */
package nl.pleegpeil.actionplan;
