package nl.pleegpeil.provider;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pleegpeil.access.Right;
import nl.pleegpeil.intake.Column;
import nl.pleegpeil.intake.Delivery;
import nl.pleegpeil.intake.Draft;
import nl.pleegpeil.intake.ImportKind;
import nl.pleegpeil.intake.Row;
import nl.pleegpeil.intake.RowKey;
import nl.pleegpeil.intake.Tally;

/** Files of kind {@code aanbieders}: foster-care providers. */
@ApplicationScoped
public class ProviderImport implements ImportKind<Provider> {

    private static final int CODE_LENGTH = 40;
    private static final int NAME_LENGTH = 120;

    private final Clock clock;

    ProviderImport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "aanbieders";
    }

    @Override
    public Right right() {
        return Right.IMPORT_REFERENCE;
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.required("code"), Column.requiredText("naam"));
    }

    @Override
    public Delivery<Provider> open(long importId) {
        return new ProviderDelivery(importId);
    }

    private final class ProviderDelivery implements Delivery<Provider> {

        private final long importId;
        private final Map<String, Provider> inForce = new HashMap<>();

        ProviderDelivery(long importId) {
            this.importId = importId;
            Provider.inForce().forEach(provider -> inForce.put(provider.code, provider));
        }

        @Override
        public Draft<Provider> read(Row row) {
            Provider provider = new Provider();
            provider.code = row.code("code", CODE_LENGTH);
            provider.name = row.name("naam", NAME_LENGTH);
            return new Draft<>(provider.code == null ? null : RowKey.of(provider.code), provider);
        }

        @Override
        public Tally record(List<Provider> batch) {
            List<Provider> fresh = new ArrayList<>();
            for (Provider provider : batch) {
                Provider before = inForce.get(provider.code);
                if (before == null || !before.name.equals(provider.name)) {
                    provider.revision = before == null ? 1 : before.revision + 1;
                    provider.correctsId = before == null ? null : before.id;
                    provider.importId = importId;
                    provider.recordedAt = clock.instant();
                    fresh.add(provider);
                }
            }
            Provider.persist(fresh);
            return new Tally(fresh.size(), batch.size() - fresh.size());
        }
    }
}
