package org.prameen.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.prameen.Owner;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database beside that of the tests, as it was at some version; it grows up under the eyes of a test. */
public class OldDatabase implements AutoCloseable {

    private static final String NAME = "prameen_old";

    private final Owner owner;
    private final Flyway flyway;
    private final DataSource connections;

    OldDatabase(Owner owner, FlywayConnectionDetails details, Flyway flyway) {
        this.owner = owner;
        this.flyway = flyway;
        this.connections = new DriverManagerDataSource(
                details.getJdbcUrl().replaceFirst("/[^/?]+(\\?.*)?$", "/" + NAME + "$1"),
                details.getUsername(),
                details.getPassword());
        owner.jdbc().sql("create database " + NAME).update();
    }

    /** Brings the database to a version. @param version of the last migration to run; {@code latest} for all */
    public OldDatabase at(String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(connections)
                .target(version)
                .load()
                .migrate();
        return this;
    }

    /** As the owner of the tables. */
    public JdbcClient jdbc() {
        return JdbcClient.create(connections);
    }

    @Override
    public void close() {
        owner.jdbc().sql("drop database " + NAME + " with (force)").update();
    }
}
