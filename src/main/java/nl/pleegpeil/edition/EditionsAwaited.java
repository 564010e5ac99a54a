package nl.pleegpeil.edition;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.area.AreaTree;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.attention.AttentionTexts;
import nl.pleegpeil.summary.SummaryDocument;

/** Summaries that wait for the next step of whoever looks, and the newest one that was published. */
@ApplicationScoped
class EditionsAwaited implements AttentionSource {

    private final AttentionTexts texts;

    EditionsAwaited(@Localized("nl") AttentionTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        if (!scope.may(Right.READ_SUMMARY_DRAFTS)) {
            return List.of();
        }
        AreaTree tree = AreaTree.inForce();
        List<AttentionItem> items = new ArrayList<>();
        for (SummaryEdition edition : SummaryEdition.underway()) {
            Right asked = asked(edition.state());
            EditionPages.Line line = EditionPages.line(edition, tree);
            String desk = DeskPages.PATH + "/" + edition.id;
            if (edition.isHeld() && scope.may(Right.GUARD_SUMMARIES, edition.areaCode)) {
                items.add(new AttentionItem(texts.summaryHeld(line.areaName(), line.period()), desk, false));
            } else if (!edition.isHeld() && scope.may(asked, edition.areaCode)) {
                items.add(new AttentionItem(words(asked, line), desk, false));
            }
        }
        if (scope.may(Right.GUARD_SUMMARIES) && TemplateApproval.validOn(SummaryDocument.FORMAT, today).isEmpty()) {
            items.add(new AttentionItem(texts.templateToApprove(), DeskPages.PATH, true));
        }
        SummaryEdition.published().stream().filter(edition -> edition.state() == EditionState.GEPUBLICEERD
                && scope.may(Right.READ_SUMMARY_DRAFTS, edition.areaCode)).findFirst().map(edition -> EditionPages.line(edition, tree))
                .ifPresent(line -> items.add(new AttentionItem(texts.newestSummary(line.areaName(), line.period()), line.path(), false)));
        return items;
    }

    private String words(Right asked, EditionPages.Line line) {
        return switch (asked) {
            case REACT_TO_SUMMARIES -> texts.summaryToReact(line.areaName(), line.period());
            case ADOPT_SUMMARIES -> texts.summaryToAdopt(line.areaName(), line.period());
            case PUBLISH_SUMMARIES -> texts.summaryToPublish(line.areaName(), line.period());
            default -> texts.summaryToWrite(line.areaName(), line.period());
        };
    }

    /** Whoever has this right can bring it further. */
    private static Right asked(EditionState state) {
        return switch (state) {
            case TER_REACTIE -> Right.REACT_TO_SUMMARIES;
            case MEEGELEZEN -> Right.ADOPT_SUMMARIES;
            case VASTGESTELD -> Right.PUBLISH_SUMMARIES;
            default -> Right.WRITE_SUMMARIES;
        };
    }
}
