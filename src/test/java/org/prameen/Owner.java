package org.prameen;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database as the owner of its tables, who can do what the application cannot. */
public class Owner {

    private final DataSource connections;

    Owner(Flyway flyway) {
        this.connections = flyway.getConfiguration().getDataSource();
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
