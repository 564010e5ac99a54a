package nl.pleegpeil.intake;

import java.util.Collection;
import java.util.Map;

/** What a room can ask and say when all rows of a file were read. */
public interface Review {

    /** On which line of this file each key stands; keys that are not in it are left out. */
    Map<RowKey, Long> linesOf(Collection<RowKey> keys);

    /** Adds a warning at a line. */
    void warn(long line, String column, ProblemCode code, String message);

    /** Texts for warnings. */
    ImportMessages texts();
}
