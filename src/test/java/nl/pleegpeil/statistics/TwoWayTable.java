package nl.pleegpeil.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table with rows, columns, margins and a grand total; ids "r0c1", "r0", "c1", "all". */
final class TwoWayTable {

    private final long[][] body;

    TwoWayTable(long[][] body) {
        this.body = body;
    }

    /** Every count by id: body, row totals, column totals, grand total. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        long all = 0;
        for (int r = 0; r < body.length; r++) {
            for (int c = 0; c < body[r].length; c++) {
                counts.put("r" + r + "c" + c, body[r][c]);
                counts.merge("r" + r, body[r][c], Long::sum);
                counts.merge("c" + c, body[r][c], Long::sum);
                all += body[r][c];
            }
        }
        counts.put("all", all);
        return counts;
    }

    List<AdditiveRelation> relations() {
        List<AdditiveRelation> relations = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int r = 0; r < body.length; r++) {
            List<String> parts = new ArrayList<>();
            for (int c = 0; c < body[r].length; c++) {
                parts.add("r" + r + "c" + c);
            }
            relations.add(AdditiveRelation.sum("r" + r, parts));
            rows.add("r" + r);
        }
        for (int c = 0; c < body[0].length; c++) {
            List<String> parts = new ArrayList<>();
            for (int r = 0; r < body.length; r++) {
                parts.add("r" + r + "c" + c);
            }
            relations.add(AdditiveRelation.sum("c" + c, parts));
            columns.add("c" + c);
        }
        relations.add(AdditiveRelation.sum("all", rows));
        relations.add(AdditiveRelation.sum("all", columns));
        return relations;
    }

    /** The table as published with these counts hidden, all of them sensitive, and the rest known. */
    List<PublishedCell> hiding(java.util.Collection<String> hidden) {
        List<PublishedCell> cells = new ArrayList<>();
        counts().forEach((id, value) ->
                cells.add(hidden.contains(id) ? PublishedCell.hidden(id) : PublishedCell.known(id, value)));
        return cells;
    }
}
