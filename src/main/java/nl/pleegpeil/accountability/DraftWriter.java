package nl.pleegpeil.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Role;
import nl.pleegpeil.accountability.Document.Section;
import nl.pleegpeil.accountability.Document.Table;
import nl.pleegpeil.erasure.RetentionClasses;
import nl.pleegpeil.erasure.RetentionClasses.RetentionClass;
import nl.pleegpeil.erasure.TermWords;
import nl.pleegpeil.shared.Settings;

/** Writes the privacy page and the drafts from the texts, the retention classes, the matrix of rights and the tables. */
@ApplicationScoped
class DraftWriter {

    private final AccountabilityTexts texts;
    private final RetentionClasses classes;
    private final TermWords terms;
    private final DataModel model;
    private final Settings settings;

    DraftWriter(AccountabilityTexts texts, RetentionClasses classes, TermWords terms, DataModel model, Settings settings) {
        this.texts = texts;
        this.classes = classes;
        this.terms = terms;
        this.model = model;
        this.settings = settings;
    }

    Document privacyPage() {
        return new Document(texts.privacyTitle(), "", information());
    }

    Document write(Draft draft) {
        return new Document(texts.draft(draft), texts.concept(), switch (draft) {
            case DPIA -> assessment();
            case VERWERKINGSREGISTER -> registerEntry();
            case INFORMATIETEKST -> information();
            case REGELING -> arrangement();
        });
    }

    private List<Section> information() {
        return List.of(
                Section.of(texts.whatTitle(), texts.what()),
                Section.of(texts.whyTitle(), texts.why()),
                Section.of(texts.longTitle(), texts.howLong(), plainTerms()),
                Section.of(texts.readersTitle(), texts.readers(), readers()),
                Section.of(texts.rightsTitle(), texts.rights()),
                Section.of(texts.anonymousTitle(), texts.anonymous()),
                Section.of(texts.contactTitle(), contact()));
    }

    private String contact() {
        return settings.privacyContact().map(texts::contactAt).orElseGet(texts::contact);
    }

    private List<Section> assessment() {
        return List.of(
                Section.of(texts.dpiaWhyTitle(), texts.dpiaWhy()),
                Section.of(texts.processingTitle(), texts.processing()),
                Section.of(texts.dataTitle(), texts.data(), tables()),
                Section.of(texts.longTitle(), texts.termsLead(), terms()),
                Section.of(texts.readersTitle(), texts.readers(), readers()),
                Section.of(texts.groundTitle(), texts.ground()),
                Section.of(texts.needTitle(), texts.need()),
                Section.of(texts.risksTitle(), texts.risksLead(), risks()),
                Section.of(texts.openTitle(), texts.open()));
    }

    private Table risks() {
        return new Table(texts.risksTitle(), List.of(texts.risk(), texts.measure()), List.of(
                List.of(texts.riskSmall(), texts.measureSmall()),
                List.of(texts.riskText(), texts.measureText()),
                List.of(texts.riskAccess(), texts.measureAccess()),
                List.of(texts.riskInside(), texts.measureInside()),
                List.of(texts.riskLong(), texts.measureLong())));
    }

    private List<Section> registerEntry() {
        Table entry = new Table(texts.entryCaption(), List.of(texts.part(), texts.entry()), List.of(
                List.of(texts.controllerLabel(), texts.controller()),
                List.of(texts.purposeLabel(), texts.purpose()),
                List.of(texts.groundTitle(), texts.ground()),
                List.of(texts.peopleLabel(), texts.people()),
                List.of(texts.dataTitle(), personalData()),
                List.of(texts.receiversLabel(), texts.receivers()),
                List.of(texts.abroadLabel(), texts.abroad()),
                List.of(texts.securityLabel(), texts.security())));
        return List.of(Section.of(texts.entryTitle(), texts.entryLead(), entry),
                Section.of(texts.longTitle(), texts.termsLead(), terms()));
    }

    private String personalData() {
        return model.tables().stream().flatMap(table -> table.personal().stream()).distinct().collect(Collectors.joining(" "));
    }

    private List<Section> arrangement() {
        return List.of(
                Section.of(texts.partiesTitle(), texts.parties()),
                Section.of(texts.purposeLabel(), texts.purpose()),
                Section.of(texts.tasksTitle(), texts.tasksLead(), tasks()),
                Section.of(texts.longTitle(), texts.termsLead(), terms()),
                Section.of(texts.breachTitle(), texts.breach()),
                Section.of(texts.processorTitle(), texts.processor()),
                Section.of(texts.endTitle(), texts.end()));
    }

    private Table tasks() {
        return new Table(texts.tasksTitle(), List.of(texts.task(), texts.byWhom()), List.of(
                List.of(texts.taskInform(), texts.eachMunicipality()),
                List.of(texts.taskRights(), texts.eachMunicipality()),
                List.of(texts.taskAccounts(), texts.host()),
                List.of(texts.taskSecurity(), texts.host()),
                List.of(texts.taskErase(), texts.host()),
                List.of(texts.taskCheck(), texts.fg())));
    }

    /** For whoever it is about: what and how long. */
    private Table plainTerms() {
        return new Table(texts.termsCaption(), List.of(texts.dataColumn(), texts.termColumn(), texts.afterColumn()),
                classes.all().stream().map(what -> List.of(what.rule().words().name(), terms.of(what.term()),
                        what.rule().words().aggregate())).toList());
    }

    private Table terms() {
        return new Table(texts.termsCaption(),
                List.of(texts.dataColumn(), texts.contentColumn(), texts.termColumn(), texts.groundColumn(), texts.afterColumn()),
                classes.all().stream().map(what -> List.of(what.rule().words().name(), what.rule().words().data(),
                        terms.of(what.term()), what.rule().words().ground(), what.rule().words().aggregate())).toList());
    }

    private Table tables() {
        List<List<String>> rows = new ArrayList<>();
        for (DataModel.Table table : model.tables()) {
            rows.add(List.of(table.name(), table.description().orElse(""), table.personal().orElse(texts.noPersonal()),
                    String.join(", ", table.columns()), kept(table)));
        }
        return new Table(texts.tablesCaption(), List.of(texts.tableColumn(), texts.contentColumn(), texts.personalColumn(),
                texts.columnsColumn(), texts.termColumn()), rows);
    }

    private String kept(DataModel.Table table) {
        List<String> named = classes.all().stream().filter(what -> what.rule().tables().contains(table.name()))
                .map(RetentionClass::term).map(terms::of).distinct().toList();
        return named.isEmpty() ? table.kept().orElse(texts.noTerm()) : String.join(", ", named);
    }

    private Table readers() {
        return new Table(texts.readersCaption(), List.of(texts.dataColumn(), texts.rolesColumn()), List.of(
                List.of(texts.readsPublic(), texts.everybody()),
                List.of(texts.readsFigures(), roles(Right.READ_FIGURES)),
                List.of(texts.readsDeliveries(), roles(Right.READ_DELIVERIES)),
                List.of(texts.readsTexts(), roles(Right.READ_OTHERS_TEXT)),
                List.of(texts.readsAccounts(), roles(Right.MANAGE_ACCOUNTS)),
                List.of(texts.readsAudit(), roles(Right.READ_AUDIT))));
    }

    private static String roles(Right right) {
        return Arrays.stream(Role.values()).filter(right::isOf).map(Role::code).collect(Collectors.joining(", "));
    }
}
