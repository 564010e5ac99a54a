package nl.pleegpeil.suppression;

/**
 * The place of a count in a table.
 *
 * @param area     a municipality or the region
 * @param category a category or a group
 */
record Cell(String area, String category) {

    String id() {
        return area + "|" + category;
    }
}
