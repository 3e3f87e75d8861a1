package org.prameen.lifecycle.engine;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts in the engine's own jar. Flyway owns them like all others, so two nodes
 * that start on an empty database do not race.
 */
@Component
class EngineSchema implements JavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "identity", "history", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("005");
    }

    @Override
    public String getDescription() {
        return "process engine 7.24";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        Connection connection = context.getConnection();
        ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
        SCRIPTS.forEach(name -> scripts.addScript(
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + name + ".sql")));
        scripts.execute(new SingleConnectionDataSource(connection, true));
    }
}
