package nl.pleegpeil.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Every question that comes with Pleegpeil, once. */
@ApplicationScoped
public class KnownQuestions {

    private static final List<String> IDS = List.of("M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12",
            "M12a", "M13", "M14", "M15", "M16", "M17", "M17a", "M18", "N12", "N13", "P1", "P2", "P3", "P4", "E01", "E02", "E03", "E04",
            "E04a", "E05", "E06", "E07", "E08", "E09", "E10", "E11", "E12", "T01", "T02");

    private static final List<String> OPEN = List.of("M17a", "M18", "P4", "E04a", "E12", "T02");

    /** The ids, as the contract names them. */
    public List<String> ids() {
        return IDS;
    }

    /** The ids of those that are answered in one's own words. */
    public List<String> openIds() {
        return OPEN;
    }

    /** The questions, each in the words of the questionnaire that has it first. */
    public List<Asked> all() {
        List<Asked> all = Question.newest().stream().map(Question::asked).toList();
        return IDS.stream().map(id -> all.stream().filter(asked -> asked.code().equals(id)).findFirst().orElseThrow()).toList();
    }
}
