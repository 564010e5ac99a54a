package nl.pleegpeil.reason;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What reasons and groups of reasons are called, for figures that know their codes only. */
@ApplicationScoped
public class ReasonNames {

    private final ReasonTexts texts;

    ReasonNames(@Localized("nl") ReasonTexts texts) {
        this.texts = texts;
    }

    /** By code: of every reason (C1), every main group (C) and every group of the published study (ongewenst_systeem). */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, String> byCode() {
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(ReasonGroup.values()).forEach(group -> names.put(group.name(), texts.group(group)));
        StopReason.inForce().forEach(reason -> {
            names.put(reason.code, reason.label);
            names.put(reason.publishedGroup, texts.published(reason.publishedGroup));
        });
        return names;
    }
}
