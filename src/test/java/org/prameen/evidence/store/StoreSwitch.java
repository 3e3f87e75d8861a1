package org.prameen.evidence.store;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Primary;

/** The stores, of which a measurement chooses where new contents go. */
@Primary
public class StoreSwitch extends Stores {

    private volatile FileStore chosen;

    StoreSwitch(List<FileStore> stores) {
        super(stores, DatabaseStore.NAME);
        chosen = super.current();
    }

    /** @param store as in {@code prameen.evidence.store} */
    public void choose(String store) {
        chosen = of(store.toUpperCase(Locale.ROOT));
    }

    @Override
    FileStore current() {
        return chosen;
    }
}
