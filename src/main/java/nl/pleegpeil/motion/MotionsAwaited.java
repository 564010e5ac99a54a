package nl.pleegpeil.motion;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.access.Scope;
import nl.pleegpeil.attention.AttentionItem;
import nl.pleegpeil.attention.AttentionSource;
import nl.pleegpeil.attention.AttentionTexts;

/** Motions on which a council waits, for whoever sits with that council or works for it. */
@ApplicationScoped
class MotionsAwaited implements AttentionSource {

    private final MotionRegister register;
    private final AttentionTexts texts;

    MotionsAwaited(MotionRegister register, @Localized("nl") AttentionTexts texts) {
        this.register = register;
        this.texts = texts;
    }

    @Override
    public List<AttentionItem> items(Scope scope, LocalDate today) {
        List<String> areas = MotionRegister.areas().stream().map(area -> area.code)
                .filter(code -> scope.allowing(Right.READ_SUMMARY_DRAFTS).anyMatch(grant -> !grant.everywhere() && grant.covers(code))).toList();
        List<RegisteredMotion> awaited = register.of(areas).stream().filter(motion -> motion.status().isAwaited()).toList();
        if (awaited.isEmpty()) {
            return List.of();
        }
        long late = awaited.stream().filter(motion -> motion.isOverPlanning(today)).count();
        List<String> where = awaited.stream().map(motion -> motion.motion().areaCode).distinct().toList();
        return List.of(new AttentionItem(texts.motions(awaited.size(), late), where.size() == 1 ? MotionPages.PATH + "?gebied=" + where.get(0) : MotionPages.PATH, late > 0));
    }
}
