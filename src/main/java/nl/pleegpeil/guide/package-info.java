/**
 * Guide (handleiding): what somebody in a role can do here, task by task, in steps with a picture. Everybody may read all
 * of it.
 */
package nl.pleegpeil.guide;
