/**
 * Satisfaction (tevredenheid): the dashboard of a closed round, for everybody. It says what the round said from as many answers
 * as the round asks for, without open answers, and nothing that with the figures of the year would tell what a few families
 * answered; {@link nl.pleegpeil.satisfaction.OpenRounds} decides that.
 */
package nl.pleegpeil.satisfaction;
