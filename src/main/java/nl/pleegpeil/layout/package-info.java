/**
 * Layout (opmaak): what every page has around it, the head band, the navigation and the foot, and the organisation's
 * own style sheet. The templates are {@code layout.html} and those in {@code templates/tags}.
 */
package nl.pleegpeil.layout;
