/**
 * Attention (aandacht): what asks something of somebody today. Every room that can wait for somebody says so itself, within
 * what they may see. Used by the page vandaag.
 */
package nl.pleegpeil.attention;
