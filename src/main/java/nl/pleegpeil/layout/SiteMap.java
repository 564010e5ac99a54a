package nl.pleegpeil.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The pages by theme, as the navigation shows them: to each visitor the ones they may open. */
@Named("siteMap")
@ApplicationScoped
public class SiteMap {

    /**
     * A page in the navigation.
     *
     * @param href      its address
     * @param text      its name, in Dutch
     * @param isHere    whether the reader is in the room that the page opens
     * @param isExactly whether the reader is at the page itself
     */
    public record Page(String href, String text, boolean isHere, boolean isExactly) {
    }

    /** Pages that belong together, at least one; the theme opens its first. */
    public record Theme(String text, List<Page> pages) {

        public String href() {
            return pages.get(0).href();
        }

        /** Whether the reader is in one of its pages. */
        public boolean isHere() {
            return pages.stream().anyMatch(Page::isHere);
        }

        /** Whether it has more to choose from than the page it opens. */
        public boolean isWide() {
            return pages.size() > 1;
        }
    }

    /**
     * A line of the map.
     *
     * @param rights one of these opens it, named as in Right and joined by +; "" is for everybody
     * @param unless whoever has one of these has a better page; "" is nobody
     */
    private record Line(String href, String room, String text, String rights, String unless) {

        private Line(String href, String text, String rights) {
            this(href, href, text, rights, "");
        }
    }

    private record Chapter(String text, List<Line> lines) {
    }

    private final Visitor visitor;
    private final Place place;
    private final LayoutTexts texts;

    SiteMap(Visitor visitor, Place place, LayoutTexts texts) {
        this.visitor = visitor;
        this.place = place;
        this.texts = texts;
    }

    private List<Chapter> chapters() {
        return List.of(
                new Chapter(texts.today(), List.of(new Line("/vandaag", texts.today(), "OWN_ACCOUNT"))),
                new Chapter(texts.figures(), List.of(
                        new Line("/dashboards/behoud/overzicht", "/dashboards/behoud", texts.retention(), "", ""),
                        new Line("/dashboards/tevredenheid/overzicht", "/dashboards/tevredenheid", texts.satisfaction(), "", ""),
                        new Line("/dashboards/signalen/overzicht", texts.signals(), ""),
                        new Line("/dashboards/signalen/knelpunten", texts.knelpunten(), ""),
                        new Line("/dashboards/signalen/dialoog", texts.dialogue(), ""),
                        new Line("/gemeenten", texts.municipalities(), ""),
                        new Line("/tijdlijn", texts.timeLine(), ""),
                        new Line("/kengetallen", texts.metrics(), ""))),
                new Chapter(visitor.isSignedIn() ? texts.listen() : texts.tellUs(), List.of(
                        new Line("/signalen", texts.signals(), "TRIAGE_SIGNALS"),
                        new Line("/eigen-signalen", "/eigen-signalen", texts.ownSignals(), "TELL_SIGNALS", "TRIAGE_SIGNALS"),
                        new Line("/signaal", "/signaal", texts.tell(), "", "TELL_SIGNALS+TRIAGE_SIGNALS"),
                        new Line("/metingen", texts.rounds(), "HOLD_ROUNDS+SEND_INVITATIONS+ADVISE_ON_ROUNDS"),
                        new Line("/stoppen", texts.stopping(), ""),
                        new Line("/gesprekken", texts.talks(), "HOLD_TALKS"),
                        new Line("/terugkoppeling", texts.feedback(), "HOLD_TALKS"))),
                new Chapter(texts.improve(), List.of(
                        new Line("/knelpunten", texts.knelpunten(), "READ_KNELPUNTEN"),
                        new Line("/acties", texts.actions(), "WORK_ON_KNELPUNTEN+OWN_ACTIONS"),
                        new Line("/terugkoppelen", texts.reporting(), "WORK_ON_KNELPUNTEN"),
                        new Line("/dialoog", texts.dialogue(), "READ_MINUTES"))),
                new Chapter(texts.account(), List.of(
                        new Line("/samenvattingen", texts.summaries(), ""),
                        new Line("/geregeld", texts.arranged(), ""),
                        new Line("/moties", texts.motions(), ""),
                        new Line("/doelen", texts.goals(), ""),
                        new Line("/openbaar-maken", texts.release(), "RELEASE_FIGURES"))),
                new Chapter(texts.contacts(), List.of(new Line("/aandachtsfunctionarissen", texts.contacts(), ""))),
                new Chapter(texts.keep(), List.of(
                        new Line("/leveringen", texts.deliveries(), "READ_DELIVERIES"),
                        new Line("/importeren", texts.imports(), "DELIVER_FIGURES+IMPORT_REFERENCE+KEEP_MOTIONS"),
                        new Line("/gezinsgegevens", texts.familyData(), "ALLOW_FAMILY_DATA"),
                        new Line("/zetels", texts.seats(), "MANAGE_ACCOUNTS"),
                        new Line("/accounts", texts.accounts(), "MANAGE_ACCOUNTS"),
                        new Line("/vrije-tekst/weglakken", texts.redact(), "READ_OTHERS_TEXT"),
                        new Line("/logboek", texts.audit(), "READ_AUDIT"),
                        new Line("/bewaartermijnen", texts.terms(), "MANAGE_RETENTION"),
                        new Line("/instellen", texts.setUp(), "OPERATE"))));
    }

    /** The themes in which this visitor may open at least one page. */
    public List<Theme> getThemes() {
        return chapters().stream().map(chapter -> new Theme(chapter.text(), pages(chapter)))
                .filter(theme -> !theme.pages().isEmpty()).toList();
    }

    private List<Page> pages(Chapter chapter) {
        return chapter.lines().stream()
                .filter(line -> (line.rights().isEmpty() || visitor.may(line.rights())) && (line.unless().isEmpty() || !visitor.may(line.unless())))
                .map(line -> new Page(line.href(), line.text(), place.isIn(line.room()), place.isAt(line.href()))).toList();
    }
}
