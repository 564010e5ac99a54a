/**
 * Contrast (naast elkaar): one figure of two areas, or of two periods of one area, with what may be said of the
 * difference. Each side is asked of the catalogue as its own page asks it, so together they show nothing that the two
 * pages do not. Areas are held against one another by rates only; how many families there are says how large they are.
 */
package nl.pleegpeil.contrast;
