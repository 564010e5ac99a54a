package nl.pleegpeil.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What came of a file.
 *
 * @param rows          rows with anything in them, without the header
 * @param accepted      rows recorded, new or as a correction; 0 when the whole file is refused
 * @param unchanged     rows that were known already; 0 when the whole file is refused
 * @param rejected      rows with an error
 * @param trial         whether it was only checked
 * @param problemsTotal how many problems there are, warnings included
 * @param problems      the first 1,000 of them
 * @param codes         how many problems there are of each code, listed or not; left out of the answer when there are none
 */
public record ImportAnswer(@JsonIgnore long runId, String kind, long rows, long accepted, long unchanged, long rejected,
        boolean trial, long problemsTotal, List<ImportProblem> problems, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Long> codes,
        @JsonIgnore boolean refused) {
}
