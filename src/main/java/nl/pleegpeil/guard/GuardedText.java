package nl.pleegpeil.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pleegpeil.shared.FormErrors;

/**
 * A free text on a form, with what the guard found in it and what the writer chose. The text stays as typed; only what
 * the writer has replaced with a button changes. Shown by the tag {@code guardedField}.
 *
 * <pre>
 * GuardedText text = GuardedText.asked("tekst", form.text, choices);
 * if (text.asksAgain(errors, texts) || !errors.isEmpty()) { show the form again, with text, as 422 }
 * FreeText.write(..., text.cleared());
 * </pre>
 */
public final class GuardedText {

    /**
     * Something that was found, as the form shows it.
     *
     * @param content   what stands in the text
     * @param isKept    whether the writer chose to keep it
     * @param mayBeKept whether the writer may
     * @param mask      value of the button that replaces it
     * @param keep      value of the button that keeps it
     * @param mark      value of the hidden field that remembers that it is kept
     */
    public record Place(FindingKind kind, Why why, String content, boolean isKept, boolean mayBeKept, String mask, String keep,
            String mark) {

        @Override
        public String toString() {
            return "Place[" + kind + "]";
        }
    }

    /**
     * A text that may be stored, and nothing else of what was typed.
     *
     * @param text  without surrounding white space; null when nothing was typed
     * @param state what its readers must know
     */
    public record Cleared(String text, ReviewState state) {

        /** A text as it came out of the guard without anybody to ask: what was found is replaced. */
        public static Cleared masked(String typed) {
            return of(Guard.masked(typed), false);
        }

        static Cleared of(String text, boolean keepsSomething) {
            String stripped = text == null || text.isBlank() ? null : text.strip();
            boolean isMasked = stripped != null && Arrays.stream(FindingKind.values())
                    .anyMatch(kind -> stripped.contains(kind.replacement()));
            return new Cleared(stripped, keepsSomething ? ReviewState.TE_BEOORDELEN : isMasked ? ReviewState.GEMASKEERD : ReviewState.VRIJ);
        }

        // A text never gets into a log by way of its record.
        @Override
        public String toString() {
            return "Cleared[" + state + "]";
        }
    }

    private enum Triage {
        THERE_IS, THERE_IS_NONE, NOT_ASKED
    }

    private static final String MASK = "maskeer";
    private static final String KEEP = "laat";
    private static final String DIVIDER = "|";

    private final String field;
    private final String text;
    private final Triage triage;
    private final boolean isPressed;
    private final boolean isReplaced;
    private final List<Place> places;

    private GuardedText(String field, String typed, Triage triage, GuardChoices choices) {
        this.field = field;
        this.triage = triage;
        String pressed = Objects.requireNonNullElse(choices.pressed, "");
        String maskAll = MASK + DIVIDER + field;
        this.isPressed = pressed.equals(maskAll) || pressed.startsWith(maskAll + DIVIDER)
                || triage == Triage.THERE_IS && pressed.startsWith(KEEP + DIVIDER + field + DIVIDER);
        this.isReplaced = isPressed && pressed.startsWith(MASK);
        String shown = Objects.requireNonNullElse(typed, "");
        this.text = pressed.equals(maskAll) ? Guard.masked(shown)
                : isReplaced ? Guard.masked(shown, (finding, content) -> pressed.equals(MASK + DIVIDER + mark(finding.kind(), content))) : shown;
        Set<String> kept = choices.kept == null ? new HashSet<>() : choices.kept.stream().map(GuardedText::folded).collect(Collectors.toSet());
        if (isPressed && !isReplaced) {
            kept.add(folded(pressed.substring(KEEP.length() + 1)));
        }
        this.places = triage == Triage.NOT_ASKED ? List.of() : placesIn(text, kept);
    }

    /** A text on a form that is shown for the first time, or that was stored before: nothing is asked about it. */
    public static GuardedText untouched(String field, String text) {
        return new GuardedText(field, text, Triage.NOT_ASKED, GuardChoices.none());
    }

    /** A text that somebody reviews (triage): the writer may keep what need not go, and it is flagged te_beoordelen. */
    public static GuardedText asked(String field, String typed, GuardChoices choices) {
        return new GuardedText(field, typed, Triage.THERE_IS, choices);
    }

    /** A text that nobody reviews, on a form where its writer can still be asked: everything found is to be replaced. */
    public static GuardedText askedWithoutTriage(String field, String typed, GuardChoices choices) {
        return new GuardedText(field, typed, Triage.THERE_IS_NONE, choices);
    }

    private List<Place> placesIn(String shown, Set<String> kept) {
        List<Place> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Finding finding : Guard.findings(shown)) {
            String content = finding.in(shown);
            String mark = mark(finding.kind(), content);
            // The same detail twice is one question.
            if (seen.add(mark)) {
                boolean mayBeKept = triage == Triage.THERE_IS && !finding.kind().mustGo();
                found.add(new Place(finding.kind(), finding.why(), content, mayBeKept && kept.contains(mark), mayBeKept,
                        MASK + DIVIDER + mark, KEEP + DIVIDER + mark, mark));
            }
        }
        return List.copyOf(found);
    }

    private String mark(FindingKind kind, String content) {
        return folded(field + DIVIDER + kind.code() + DIVIDER + content);
    }

    /** Browsers change line ends under way, so white space does not count. */
    private static String folded(String value) {
        return FoldedText.of(value).toString().replaceAll("\\s+", " ");
    }

    /** Name of the form field. */
    public String field() {
        return field;
    }

    /** The text as the form shows it: as typed, but for what the writer has just replaced. */
    public String text() {
        return text;
    }

    /** What was found, each detail once, in the order of the text. */
    public List<Place> places() {
        return places;
    }

    /** Whether the list of what was found is of use: something was. */
    public boolean hasPlaces() {
        return !places.isEmpty();
    }

    /** Value of the button that replaces everything. */
    public String maskAll() {
        return MASK + DIVIDER + field;
    }

    /** Whether the writer pressed a button of this field: the form is shown again, and nothing is stored yet. */
    public boolean isPressed() {
        return isPressed;
    }

    /** Whether something was replaced just now, which the writer sees before sending. */
    public boolean isReplaced() {
        return isReplaced;
    }

    /** Whether its writer may keep what need not go. */
    public boolean hasTriage() {
        return triage == Triage.THERE_IS;
    }

    /** Whether everything that was found is replaced, or kept by choice. */
    public boolean isClear() {
        return places.stream().allMatch(Place::isKept);
    }

    /**
     * Whether the form is to be shown again because of this text; adds the sentence that says why, unless the writer has
     * just pressed a button of the field.
     */
    public boolean asksAgain(FormErrors errors, GuardTexts texts) {
        if (isPressed) {
            return true;
        }
        if (!isClear()) {
            boolean mustGo = places.stream().anyMatch(place -> place.kind().mustGo());
            errors.add(field, mustGo ? texts.mustGo() : triage == Triage.THERE_IS ? texts.choose() : texts.replace());
        }
        return !isClear();
    }

    /**
     * What may be stored.
     *
     * @throws IllegalStateException while something still has to be asked
     */
    public Cleared cleared() {
        if (!isClear()) {
            throw new IllegalStateException("The writer of " + field + " has not been asked yet");
        }
        return Cleared.of(text, hasPlaces());
    }

    @Override
    public String toString() {
        return "GuardedText[" + field + "]";
    }
}
