package nl.pleegpeil.parting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a parent is asked about the parting beside the reasons, with the answers there are; every question may be skipped. */
enum PartingQuestion {

    EIGEN_KEUZE("ja", "deels", "nee"),
    ANDERS_GEKUND("ja", "misschien", "nee"),
    INVLOED("gemeente", "aanbieder", "gi", "rijk", "gezin", "niemand"),
    SLOTGESPREK("ja", "nee"),
    NAZORG("ja", "nee"),
    CIJFER_BEGELEIDING("tot_en_met_5", "6_of_7", "8_of_hoger"),
    CIJFER_GEMEENTE("tot_en_met_5", "6_of_7", "8_of_hoger");

    private static final String SKIPPED = "geen_antwoord";

    private final List<String> answers;

    PartingQuestion(String... answers) {
        this.answers = Stream.concat(Stream.of(answers), Stream.of(SKIPPED)).toList();
    }

    /** As the rows of the metric name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of its answers, the last for who skipped it. */
    List<String> answers() {
        return answers;
    }
}
