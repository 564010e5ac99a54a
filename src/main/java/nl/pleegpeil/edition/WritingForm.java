package nl.pleegpeil.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.pleegpeil.guard.GuardChoices;
import nl.pleegpeil.guard.GuardTexts;
import nl.pleegpeil.guard.GuardedText;
import nl.pleegpeil.shared.FormErrors;
import nl.pleegpeil.summary.Place;
import nl.pleegpeil.summary.SummaryDocument;
import org.jboss.resteasy.reactive.RestForm;

/** The five sentences and the duiding, as somebody wrote them. */
public class WritingForm {

    static final List<Place> WITH_DUIDING = List.of(Place.STAAT, Place.WAAROM, Place.HOREN, Place.DOEN);
    private static final int LONGEST_SENTENCE = 400;
    private static final int LONGEST_DUIDING = 1_200;
    private static final String SENTENCE = "zin-";
    private static final String DUIDING = "duiding-";

    @RestForm("zin-1")
    public String first = "";
    @RestForm("zin-2")
    public String second = "";
    @RestForm("zin-3")
    public String third = "";
    @RestForm("zin-4")
    public String fourth = "";
    @RestForm("zin-5")
    public String fifth = "";
    @RestForm("duiding-staat")
    public String state = "";
    @RestForm("duiding-waarom")
    public String why = "";
    @RestForm("duiding-horen")
    public String heard = "";
    @RestForm("duiding-doen")
    public String doing = "";

    /** What may be typed: a field with its question. */
    public record Field(GuardedText text, boolean isSentence, int number, Place place) {
    }

    private List<String> typed() {
        return List.of(text(first), text(second), text(third), text(fourth), text(fifth), text(state), text(why), text(heard), text(doing));
    }

    static WritingForm of(SummaryDocument document) {
        WritingForm form = new WritingForm();
        List<String> opening = document.opening();
        form.first = opening.get(0);
        form.second = opening.get(1);
        form.third = opening.get(2);
        form.fourth = opening.get(3);
        form.fifth = opening.get(4);
        Map<String, String> duiding = document.sections().stream().collect(Collectors.toMap(SummaryDocument.Section::place, SummaryDocument.Section::duiding));
        form.state = document.stateDuiding();
        form.why = duiding.getOrDefault(Place.WAAROM.code(), "");
        form.heard = duiding.getOrDefault(Place.HOREN.code(), "");
        form.doing = duiding.getOrDefault(Place.DOEN.code(), "");
        return form;
    }

    /** The fields as the form shows them; with choices they are guarded, without nothing is asked yet. */
    List<Field> fields(GuardChoices choices) {
        List<Field> fields = new ArrayList<>();
        for (int index = 0; index < typed().size(); index++) {
            boolean isSentence = index < 5;
            Place place = isSentence ? Place.WETEN : WITH_DUIDING.get(index - 5);
            String name = isSentence ? SENTENCE + (index + 1) : DUIDING + place.code();
            fields.add(new Field(choices == null ? GuardedText.untouched(name, typed().get(index)) : GuardedText.askedWithoutTriage(name, typed().get(index), choices),
                    isSentence, index + 1, place));
        }
        return fields;
    }

    /** Whether the form is shown again; the reasons are in the errors, unless a button was pressed. */
    static boolean asksAgain(List<Field> fields, FormErrors errors, EditionTexts texts, GuardTexts guard) {
        boolean again = false;
        for (Field field : fields) {
            String text = field.text().text().strip();
            if (field.isSentence() && (text.isEmpty() || text.length() > LONGEST_SENTENCE)) {
                errors.add(field.text().field(), texts.sentenceWrong());
            } else if (text.length() > LONGEST_DUIDING) {
                errors.add(field.text().field(), texts.duidingTooLong());
            }
            again |= field.text().asksAgain(errors, guard);
        }
        return again || !errors.isEmpty();
    }

    static Editions.Written written(List<Field> fields) {
        Map<String, String> duiding = new LinkedHashMap<>();
        fields.stream().filter(field -> !field.isSentence()).forEach(field -> duiding.put(field.place().code(), Objects.requireNonNullElse(field.text().cleared().text(), "")));
        return new Editions.Written(fields.stream().filter(Field::isSentence).map(field -> field.text().cleared().text()).toList(), duiding);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
