package org.prameen;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as the owner of its tables, who can do what the application cannot. */
public class Owner {

    private final String name;
    private final DataSource connections;

    Owner(FlywayConnectionDetails owner, Flyway flyway) {
        this.name = owner.getUsername();
        this.connections = flyway.getConfiguration().getDataSource();
    }

    public String name() {
        return name;
    }

    public DataSource connections() {
        return connections;
    }

    /** Each statement on a connection of its own. */
    public JdbcClient jdbc() {
        return JdbcClient.create(connections);
    }

    /** Changes the journal past the trigger that forbids it. */
    public int tamper(String sql, Object... parameters) {
        jdbc().sql("alter table journal_entry disable trigger user").update();
        try {
            return jdbc().sql(sql).params(parameters).update();
        } finally {
            jdbc().sql("alter table journal_entry enable trigger user").update();
        }
    }
}
