package nl.pleegpeil.search;

/** What can be searched, in the order of the page. */
public enum SearchKind {
    KNELPUNTEN, ACTIES, SESSIES, MOTIES, SAMENVATTINGEN, GEBEURTENISSEN
}
