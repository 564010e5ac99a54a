/**
 * Rhythm (ritme): how often a summary is made of an area, and how many days after its period a draft of it lies ready by
 * itself. Aandachtsfunctionarissen and Ontregelaars set it.
 */
package nl.pleegpeil.rhythm;
