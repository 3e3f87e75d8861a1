package org.prameen.evidence.store;

import java.nio.file.Path;
import org.prameen.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The contract, kept by the database. */
@IntegrationTest
class DatabaseStoreTest extends FileStoreContract {

    @Autowired
    DatabaseStore database;

    @Override
    FileStore store(Path folder) {
        return database;
    }
}
