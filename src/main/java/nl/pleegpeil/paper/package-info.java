/**
 * Paper (papier): answers that did not come through the pages for parents: from paper, typed in by staff, or from a file
 * of an earlier survey; and the invented rounds of the example. They go into the same box, or are counted at once.
 */
package nl.pleegpeil.paper;
