package nl.pleegpeil.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.pleegpeil.guard.NameList.Weight;

/**
 * Finds likely names: after a relation (mijn pleegkind X), after a title (mevrouw X), initials (J. de V.), and first
 * names that are common. A word that is a name as well (Roos, Mark, Mei) counts when its neighbours say so.
 */
final class NameScan {

    /** A run of letters, hyphens and apostrophes inside included. */
    private record Token(int start, int end, String word, String lower) {

        boolean hasCapital() {
            return Character.isUpperCase(word.charAt(0));
        }

        boolean isAllCapitals() {
            return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        }

        /** van, de, el: small, or written with a capital after a title. */
        boolean isParticle() {
            return PARTICLES.contains(lower) && (word.length() > 1 || !hasCapital());
        }

        boolean isInitial() {
            return word.length() == 1 && hasCapital();
        }

        /** Written as a name is: a capital and then small letters. */
        boolean looksLikeAName() {
            return hasCapital() && word.length() > 1 && !Character.isUpperCase(word.charAt(1)) && !NO_NAMES.contains(lower);
        }
    }

    private static final Set<String> RELATIONS = words("pleegkind pleegkindje pleegkinderen pleegzoon pleegzoontje pleegdochter"
            + " pleegdochtertje pleegpuber pleegbaby pleegbroer pleegbroertje pleegzus pleegzusje zoon zoontje dochter dochtertje kleinzoon"
            + " kleindochter kleinkind stiefzoon stiefdochter adoptiezoon adoptiedochter jongen meisje meiske jongetje jochie broer broertje zus"
            + " zusje tweeling neef neefje nicht nichtje man vrouw partner vriend vriendin moeder vader mama papa biomoeder biovader"
            + " pleegmoeder pleegvader pleegouder pleegouders ouders buurvrouw buurman voogd gezinsvoogd voogdijmedewerker jeugdbeschermer"
            + " begeleider begeleidster pleegzorgbegeleider pleegzorgbegeleidster pleegzorgwerker jeugdzorgwerker jeugdhulpverlener hulpverlener"
            + " gezinscoach gezinsmanager casemanager consulent therapeut psycholoog huisarts leerkracht mentor coach kind kindje baby pz pd"
            + " kiend pleegkiend jong wicht");
    private static final Set<String> TITLES = words("meneer mijnheer menneer mevrouw mevr mw mvr dhr juf juffrouw meester tante oom opa oma"
            + " opoe zuster broeder familie fam gezin dokter dr drs mr ir prof");
    private static final Set<String> NAMING = words("heet heette heten genaamd genoemd noemen noem hiet");
    private static final Set<String> PARTICLES = words("van de der den ter ten te 't het in op aan bij el al la le di da del dos bin ben ibn"
            + " von zu vd v d");
    private static final Set<String> ARTICLES = words("de het een 'n n 't deze die dit elke iedere geen in eind begin half vanaf sinds per"
            + " te uit gemeente regio medio tot stad dorp provincie straat merk type");
    private static final Set<String> PERSON_VERBS = words("heeft had woont woonde slaapt sliep huilt huilde vindt vond zegt zei mist miste"
            + " gaat ging zit zat moet moest kreeg krijgt wilde wou speelt belt belde vertelt vertelde en zijn haar was is");
    private static final Set<String> SEASONS = words("januari jan februari maart april mei juni jun juli augustus september oktober november"
            + " december lente zomer herfst winter storm kerst zon maan ster kerst augustus summer geluk hoop lief liefde zon regen max per");
    private static final Set<String> WEATHER = words("storm zon maan ster summer winter regen max");
    private static final Set<String> LIVING = words("heeft had woont slaapt sliep huilt huilde vindt zegt zei mist belt belde vertelt");
    private static final Set<String> ABBREVIATIONS = words("bv nv cda vvd pvv pvda hbo mbo vwo ehbo ggz avg ps nb bso usa vs eu vn pgb wmo"
            + " ggd nvp ots mdo rvdk svb uwv ok tv pc cv ir ing cao zzp jggz vng nji lvb po vo so gi sbo pi nl");
    private static final Set<String> NO_INITIAL_AFTER = words("groep type klas vitamine plan optie categorie bijlage punt artikel lid"
            + " hepatitis route code deel vorm stap variant groepje figuur tabel rijbewijs lijn niveau");
    // What may stand with a capital after a relation or an initial and is no name.
    private static final Set<String> NO_NAMES = words("de het een en of maar want dus als dan toen nu daar hier er ik ja nee wij we jij je u"
            + " hij zij ze hem haar hun ons onze mijn zijn dit dat deze die wie wat waar wanneer hoe waarom omdat doordat zodat hoewel is was"
            + " heeft had kan kon moet mag wil zal zou wordt werd gaat ging komt kwam blijft bleef krijgt kreeg weet zei zegt vindt vraagt in"
            + " op aan bij van voor met naar om uit tot over onder door tegen zonder tijdens sinds na te niet geen ook nog al wel heel erg veel"
            + " weinig meer soms vaak altijd nooit graag daarna daarom daardoor daarbij eerst later vandaag morgen gisteren vorig volgend"
            + " iedereen iemand niemand alles niets iets men toch zo ooit alleen samen bovendien helaas gelukkig misschien binnen buiten"
            + " jeugdzorg jeugdhulp jeugdbescherming jeugdreclassering pleegzorg bureau leger gemeente gemeenten raad rechtbank stichting"
            + " veilig wijkteam regio provincie school gezinshuis kinderbescherming nederland groningen drenthe friesland westerwolde"
            + " veendam stadskanaal pekela oldambt delfzijl appingedam eemsdelta emmen assen winschoten midden noord oost zuid west ter"
            + " hogeland westerkwartier amsterdam rotterdam utrecht leeuwarden zwolle polen syrie marokko turkije oekraine eritrea duitsland"
            + " belgie suriname januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag"
            + " woensdag donderdag vrijdag zaterdag zondag kerst pasen pinksteren sinterklaas nederlands engels arabisch pools turks"
            + " pleegouder pleegouders pleegkind moeder vader oma opa mama papa mevrouw meneer jullie dank beste geachte hallo goedemiddag"
            + " groet groeten vriendelijke hartelijke zie kijk kunt kunnen willen moeten mogen zullen zouden hebben waren worden gaan komen"
            + " wethouder voorzitter college kamer minister burgemeester raadslid vanaf vanwege volgens per elke ieder allebei beiden zes drie"
            + " twee vier vijf zeven acht negen tien laat neem doe ga kom bel mail vraag let denk wacht stop");
    private static final Set<String> ORGANISATIONS_AFTER = words("schrikker paulowna");
    private static final Set<String> NEVER_LOWER = words("wil jan mei mark per bo an ad hoop lief geluk reden mag bid love max maan art job"
            + " will lot zon eden mij else vos");

    private final FoldedText folded;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private NameScan(FoldedText folded, String text) {
        this.folded = folded;
        this.text = text;
    }

    private static Set<String> words(String words) {
        return new HashSet<>(List.of(words.split(" ")));
    }

    static List<Finding> of(FoldedText folded, String text) {
        NameScan scan = new NameScan(folded, text);
        scan.divide();
        int at = 0;
        while (at < scan.tokens.size()) {
            // What was taken as a name is not looked at again: "Jan de Vries" is one.
            at = Math.max(at + 1, scan.lookAt(at));
        }
        return scan.found;
    }

    private void divide() {
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            while (at < text.length() && (Character.isLetter(text.charAt(at))
                    || "-'".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)))) {
                at++;
            }
            String word = text.substring(start, at);
            tokens.add(new Token(start, at, word, word.toLowerCase(Locale.ROOT)));
        }
    }

    /** The token after what was found, or the same when nothing was. */
    private int lookAt(int at) {
        Token token = tokens.get(at);
        int end = -1;
        Why why = Why.FIRST_NAME;
        int start = at;
        if (RELATIONS.contains(token.lower())) {
            start = afterNaming(at);
            end = start < 0 ? -1 : afterRelation(start);
            why = Why.AFTER_RELATION;
        } else if (TITLES.contains(token.lower())) {
            start = nextAfterAbbreviation(at);
            end = start < 0 ? -1 : afterTitle(start);
            why = Why.AFTER_TITLE;
        } else if (token.lower().equals("heer") && at > 0 && tokens.get(at - 1).lower().equals("de")) {
            start = at + 1;
            end = afterTitle(start);
            why = Why.AFTER_TITLE;
        } else if (NAMING.contains(token.lower()) && follows(at)) {
            start = at + 1;
            end = nameAfterNaming(start);
            why = Why.AFTER_RELATION;
        }
        if (end < 0 && token.word().length() == 1) {
            start = at;
            end = initials(at);
            why = Why.INITIALS;
        }
        if (end < 0) {
            start = at;
            end = firstName(at);
            why = Why.FIRST_NAME;
        }
        if (end < 0) {
            return at;
        }
        int until = tokens.get(end - 1).end();
        if (tokens.get(end - 1).word().length() == 1 && charAt(until) == '.') {
            until++;
        }
        found.add(folded.finding(FindingKind.NAME, tokens.get(start).start(), until, why));
        return end;
    }

    private char charAt(int at) {
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    /** Whether the next token follows with nothing but a space, a comma or a colon between. */
    private boolean follows(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        String between = text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
        return between.length() <= 3 && between.matches("[ \\n]|[,:] ?| ?[(\"'] ?|[ \\n]{2}|: ?[\"']|[,:] \\n?");
    }

    private boolean followsAtOnce(int at) {
        return at + 1 < tokens.size() && text.substring(tokens.get(at).end(), tokens.get(at + 1).start()).matches("[ \\n]{1,2}");
    }

    private boolean beginsSentence(int at) {
        int before = tokens.get(at).start() - 1;
        while (before >= 0 && " \"'(-*".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || ".!?:\n;".indexOf(text.charAt(before)) >= 0;
    }

    // ---- after a relation or a title

    /** Where the name may begin after "mijn pleegkind", "mijn pleegkind heet", "mijn pleegkind, genaamd"; -1: nowhere. */
    private int afterNaming(int at) {
        if (!follows(at)) {
            return -1;
        }
        return NAMING.contains(tokens.get(at + 1).lower()) && follows(at + 1) ? at + 2 : at + 1;
    }

    private int nextAfterAbbreviation(int at) {
        if (at + 1 >= tokens.size()) {
            return -1;
        }
        String between = text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
        return between.matches("\\.? ?\\n?") && !between.isEmpty() ? at + 1 : -1;
    }

    private int afterRelation(int at) {
        Token token = tokens.get(at);
        if (token.isInitial()) {
            return Character.isDigit(charAt(token.end())) ? -1 : initialsAlone(at);
        }
        // Behind a comma something else may begin: "de pleegouders, Jeugdzorg en wij".
        boolean isBehindAComma = text.substring(tokens.get(at - 1).end(), token.start()).indexOf(',') >= 0
                && !NAMING.contains(tokens.get(at - 1).lower());
        if (token.looksLikeAName() && !isBehindAComma && !ORGANISATIONS_AFTER.contains(lowerOf(at + 1)) && !RELATIONS.contains(token.lower())
                && !TITLES.contains(token.lower())) {
            return withSurname(at + 1);
        }
        Weight weight = NameList.weightOf(token.lower());
        boolean listed = weight != Weight.NONE && !ORGANISATIONS_AFTER.contains(lowerOf(at + 1));
        // In small letters right behind the relation; behind a comma a word is a word.
        boolean mayBeSmall = weight == Weight.ALWAYS || !NEVER_LOWER.contains(token.lower()) && followsAtOnce(at - 1);
        return listed && (token.hasCapital() || mayBeSmall) ? withSurname(at + 1) : -1;
    }

    /** "pleegdochter L." and "pleegdochter L is boos". */
    private int initialsAlone(int at) {
        int end = initials(at);
        return end > 0 ? end : at + 1;
    }

    private int nameAfterNaming(int at) {
        Token token = tokens.get(at);
        Weight weight = NameList.weightOf(token.lower());
        if (token.looksLikeAName() || weight == Weight.ALWAYS || weight == Weight.CAPITAL) {
            return withSurname(at + 1);
        }
        return -1;
    }

    private int afterTitle(int at) {
        if (at >= tokens.size()) {
            return -1;
        }
        int initials = initials(at);
        if (initials > 0) {
            return initials;
        }
        int name = at;
        while (name + 1 < tokens.size() && tokens.get(name).isParticle() && name - at < 3
                && text.substring(tokens.get(name).end(), tokens.get(name + 1).start()).matches("[ \\n]{1,2}|\\. ?|/")) {
            name++;
        }
        Token token = tokens.get(Math.min(name, tokens.size() - 1));
        boolean isKnown = NameList.isSurname(token.lower()) || NameList.weightOf(token.lower()) == Weight.ALWAYS;
        if (token.looksLikeAName() || isKnown && (name == at || NameList.isSurname(token.lower()))) {
            return withSurname(name + 1);
        }
        return token.isInitial() && charAt(token.end()) == '.' ? name + 1 : -1;
    }

    private String lowerOf(int at) {
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }

    // ---- initials

    /** The token after "J. de V.", "A.B." or "K. Jansen" that begins here; -1 when it is something else. */
    private int initials(int at) {
        int next = at;
        StringBuilder letters = new StringBuilder();
        while (next < tokens.size() && tokens.get(next).isInitial() && charAt(tokens.get(next).end()) == '.' && letters.length() < 6
                && (next == at || tokens.get(next).start() - tokens.get(next - 1).end() <= 2)) {
            letters.append(tokens.get(next).lower());
            next++;
        }
        if (letters.length() == 0 || at > 0 && NO_INITIAL_AFTER.contains(tokens.get(at - 1).lower())
                || at > 0 && charAt(tokens.get(at).start() - 1) == '.' && !Character.isWhitespace(charAt(tokens.get(at).start() - 1))) {
            return -1;
        }
        int surname = next;
        boolean hasParticle = false;
        while (surname < tokens.size() && tokens.get(surname).isParticle() && surname - next < 3
                && tokens.get(surname).start() - tokens.get(surname - 1).end() <= 2) {
            surname++;
            hasParticle = true;
        }
        if (surname < tokens.size() && tokens.get(surname).start() - tokens.get(surname - 1).end() <= 2) {
            Token last = tokens.get(surname);
            boolean isInitialOfSurname = hasParticle && last.isInitial();
            if (isInitialOfSurname || last.looksLikeAName()) {
                return surname + 1;
            }
        }
        return letters.length() >= 2 && !ABBREVIATIONS.contains(letters.toString()) ? next : -1;
    }

    // ---- first names

    private int firstName(int at) {
        Token token = tokens.get(at);
        Weight weight = NameList.weightOf(token.lower());
        boolean isOrganisation = ORGANISATIONS_AFTER.contains(lowerOf(at + 1));
        if (weight == Weight.NONE || isOrganisation || isPartOfSomethingElse(token)) {
            return -1;
        }
        if (weight == Weight.ALWAYS || weight == Weight.CAPITAL && token.hasCapital() && !token.isAllCapitals()) {
            return withSurname(at + 1);
        }
        return weight == Weight.WORD && token.hasCapital() && !token.isAllCapitals() && neighboursSayName(at) ? withSurname(at + 1) : -1;
    }

    /** A word of an address on the web, a mail address or a file. */
    private boolean isPartOfSomethingElse(Token token) {
        char before = charAt(token.start() - 1);
        char after = charAt(token.end());
        return before == '@' || before == '/' || before == '_' || after == '@' || after == '_' || Character.isDigit(before)
                || Character.isDigit(after) || after == '.' && Character.isLetter(charAt(token.end() + 1)) && token.word().length() > 1
                || before == '.' && Character.isLetterOrDigit(charAt(token.start() - 2)) && token.word().length() > 1;
    }

    private boolean neighboursSayName(int at) {
        Token token = tokens.get(at);
        int surname = withSurname(at + 1);
        if (surname > at + 1) {
            return true;
        }
        char numberBefore = charAt(token.start() - 2);
        char numberAfter = charAt(token.end() + 1);
        if (Character.isDigit(numberBefore) || Character.isDigit(numberAfter) || charAt(token.end()) == '.' && Character.isDigit(numberAfter)) {
            return false;
        }
        if (beginsSentence(at)) {
            // "Roos is boos" is somebody, "Roos is een kleur" nobody.
            boolean isDefined = Set.of("is", "was").contains(lowerOf(at + 1))
                    && Set.of("een", "de", "het", "haar", "zijn", "voor", "er").contains(lowerOf(at + 2));
            boolean isSeason = SEASONS.contains(token.lower()) && !(WEATHER.contains(token.lower()) && LIVING.contains(lowerOf(at + 1)));
            return followsAtOnce(at) && PERSON_VERBS.contains(lowerOf(at + 1)) && !isDefined && !isSeason;
        }
        return at > 0 && !ARTICLES.contains(tokens.get(at - 1).lower()) && !(SEASONS.contains(token.lower()) && !isBesideAPerson(at));
    }

    /** A month or a season is a name only where it can be nothing else: "met Mei", "voor Storm", "Mei haar". */
    private boolean isBesideAPerson(int at) {
        return Set.of("met", "van", "voor", "aan", "bij", "onze", "mijn", "dat", "toen", "als", "en", "naar", "over", "door")
                .contains(tokens.get(at - 1).lower()) && PERSON_VERBS.contains(lowerOf(at + 1));
    }

    /** The token after a surname that follows the name before {@code at}; {@code at} itself when there is none. */
    private int withSurname(int at) {
        int next = at;
        while (next < tokens.size() && next - at < 3 && followsAtOnce(next - 1) && tokens.get(next).isParticle()) {
            next++;
        }
        if (next >= tokens.size() || !followsAtOnce(next - 1)) {
            return at;
        }
        Token token = tokens.get(next);
        if (next > at) {
            boolean isPlace = next == at + 1 && Set.of("in", "op", "bij", "aan", "uit", "te", "van").contains(tokens.get(at).lower())
                    && NO_NAMES.contains(token.lower());
            boolean isInitial = token.isInitial() && charAt(token.end()) == '.';
            boolean isPreposition = next == at + 1 && Set.of("in", "op", "bij", "aan", "het", "te").contains(tokens.get(at).lower());
            return (token.looksLikeAName() || isInitial) && !isPlace && !isPreposition ? next + 1 : at;
        }
        boolean isInitial = token.isInitial() && charAt(token.end()) == '.';
        return token.looksLikeAName() && NameList.weightOf(token.lower()) != Weight.WORD || isInitial
                || token.hasCapital() && NameList.isSurname(token.lower()) ? next + 1 : at;
    }
}
