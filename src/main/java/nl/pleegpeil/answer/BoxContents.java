package nl.pleegpeil.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What is in a box: the closed answers of each family, and apart from them the open answers, both in an order that says
 * nothing.
 *
 * @param closed one per family
 * @param open   one per open question answered
 */
public record BoxContents(List<Closed> closed, List<Open> open) {

    /** The closed answers of a family; words as in {@link AnswerSheet}. Typed is what the holder of the round typed from paper. */
    public record Closed(String area, String kind, String form, String experience, Map<String, String> answers, boolean typed) {

        @Override
        public String toString() {
            return "Closed[]";
        }
    }

    /** An open answer, of nobody in particular. */
    public record Open(String question, String text) {

        @Override
        public String toString() {
            return "Open[" + question + "]";
        }
    }

    public static final BoxContents NOTHING = new BoxContents(List.of(), List.of());

    /** With a sheet more, its open answers cut off from it, and everything shuffled. */
    public BoxContents with(AnswerSheet sheet, RandomGenerator random) {
        return with(sheet, false, random);
    }

    BoxContents with(AnswerSheet sheet, boolean typed, RandomGenerator random) {
        List<Closed> allClosed = new ArrayList<>(closed);
        allClosed.add(new Closed(sheet.area(), sheet.kind(), sheet.form(), sheet.experience(), sheet.closed(), typed));
        List<Open> allOpen = new ArrayList<>(open);
        sheet.open().forEach((question, text) -> allOpen.add(new Open(question, text)));
        shuffle(allClosed, random);
        shuffle(allOpen, random);
        return new BoxContents(List.copyOf(allClosed), List.copyOf(allOpen));
    }

    private static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.nextInt(last + 1));
        }
    }
}
