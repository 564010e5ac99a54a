package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.search.Found;
import nl.pleegpeil.search.SearchKind;
import nl.pleegpeil.search.SearchSource;
import nl.pleegpeil.search.SearchWords;
import nl.pleegpeil.shared.DutchDays;
import nl.pleegpeil.shared.TimeSource;
import nl.pleegpeil.summary.SummaryDocument;

/** Published summaries, of each the newest version; of one that was withdrawn only that it was there. */
@ApplicationScoped
class SummariesToFind implements SearchSource {

    private final StoredDocuments documents;
    private final EditionTexts texts;

    SummariesToFind(StoredDocuments documents, @Localized("nl") EditionTexts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    @Override
    public SearchKind kind() {
        return SearchKind.SAMENVATTINGEN;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public List<Found> find(SearchWords words) {
        AreaTree tree = AreaTree.inForce();
        List<Found> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (SummaryEdition edition : SummaryEdition.published()) {
            EditionPages.Line line = EditionPages.line(edition, tree);
            if (seen.add(edition.areaCode + " " + edition.periodCode) && words.areIn(line.areaName(), line.period(), text(edition))) {
                String day = DutchDays.inWords(edition.publishedAt.atZone(TimeSource.NETHERLANDS).toLocalDate());
                found.add(new Found(line.areaName() + ", " + line.period(), texts.state(edition.state()) + ", " + day, line.path()));
            }
        }
        return found;
    }

    private String text(SummaryEdition edition) {
        if (edition.state() == EditionState.INGETROKKEN) {
            return "";
        }
        SummaryDocument document = documents.read(edition);
        Stream<String> written = Stream.concat(document.opening().stream(), Stream.of(document.stateDuiding(), document.reaction()));
        Stream<String> parts = document.sections().stream().flatMap(section -> Stream.concat(Stream.of(section.heading(), section.duiding()),
                section.blocks().stream().flatMap(block -> Stream.concat(Stream.of(block.heading()), block.sentences().stream()))));
        return String.join("\n", Stream.concat(written, parts).toList());
    }
}
