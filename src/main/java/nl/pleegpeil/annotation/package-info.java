/**
 * Annotation (gebeurtenis op de tijdlijn): what happened beside the figures of an area, such as a campaign, the Week van
 * de Pleegzorg or a changed rule, written in one line by whoever works there. It stands on every chart over time of that
 * area and of the areas inside it. A new baseline (nieuwe basislijn) is one too: it says who began a control chart anew
 * from which day, and why.
 */
package nl.pleegpeil.annotation;
