package nl.pleegpeil.seat;

import java.util.List;

/** The seats, by region. */
public record SeatOverview(List<Group> groups, int vacancies, boolean showsExample) {

    /** The seats of one region or country, or of the whole installation. */
    public record Group(String name, List<Line> lines) {
    }

    /**
     * One seat in words.
     *
     * @param areas    names
     * @param holders  names of the holder or members; none: vacant
     * @param deputies names
     */
    public record Line(long id, String name, List<String> areas, List<String> holders, List<String> deputies, String mailbox,
            boolean isClosed) {

        public boolean isVacant() {
            return !isClosed && holders.isEmpty();
        }
    }
}
