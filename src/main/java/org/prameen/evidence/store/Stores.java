package org.prameen.evidence.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The stores there are, and the one that new contents go to: {@code prameen.evidence.store=database|folder}. */
@Component
class Stores {

    private final Map<String, FileStore> byName;
    private final FileStore current;

    Stores(List<FileStore> stores, @Value("${prameen.evidence.store:database}") String chosen) {
        byName = stores.stream().collect(Collectors.toMap(FileStore::name, Function.identity()));
        current = of(chosen.toUpperCase(Locale.ROOT));
    }

    FileStore current() {
        return current;
    }

    /** @throws IllegalStateException for a store that this installation does not have */
    FileStore of(String name) {
        FileStore store = byName.get(name);
        if (store == null) {
            throw new IllegalStateException(
                    "prameen.evidence.store: there is no store " + name + ", only " + byName.keySet());
        }
        return store;
    }
}
