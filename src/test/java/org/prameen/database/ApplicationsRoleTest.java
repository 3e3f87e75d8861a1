package org.prameen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ApplicationsRoleTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Owner owner;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set act = 'b'",
                "update journal_entry set act = act where false",
                "delete from journal_entry",
                "truncate journal_entry",
                "truncate journal_entry cascade",
                "drop table journal_entry cascade",
                "alter table journal_entry disable trigger all",
                "alter table journal_entry disable trigger journal_entry_append_only",
                "alter table journal_entry drop column hash",
                "alter table journal_entry owner to prameen_app",
                "drop trigger journal_entry_is_chained on journal_entry",
                "create or replace function journal_is_append_only() returns trigger language plpgsql"
                        + " as $$ begin return new; end $$",
                "create rule quiet as on insert to journal_entry do instead nothing",
                "create trigger quiet before insert on journal_entry for each row"
                        + " execute function journal_is_append_only()",
                "select 1 from journal_entry for update",
                "insert into journal_chain values (gen_random_uuid(), 0, '')",
                "update journal_chain set seq = 0",
                "delete from journal_chain",
                "truncate journal_chain",
                "drop table journal_chain",
                "delete from flyway_schema_history",
                "set session_replication_role = replica",
                "set role postgres",
                "set session authorization postgres",
                "create table mine (id int)"
            })
    void theJournalIsOutOfTheApplicationsReach(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().message().satisfies(message -> assertThat(message)
                .containsAnyOf("permission denied", "must be owner", "must be able to SET ROLE"));
    }

    @Test
    void theApplicationHasNoWayBackToTheOwner() {
        assertThat(jdbc.sql("select session_user || ' ' || current_user")
                        .query(String.class)
                        .single())
                .isEqualTo("prameen_app prameen_app");
        assertThat(jdbc.sql(
                                """
                                select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls
                                from pg_roles where rolname = current_user""")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(owner.jdbc()
                        .sql("select relname from pg_class where relowner = 'prameen_app'::regrole"
                                + " union all select proname from pg_proc where proowner = 'prameen_app'::regrole"
                                + " union all select datname from pg_database where datdba = 'prameen_app'::regrole")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void evenTheOwnerMustFirstRemoveTheTriggers() {
        assertThatThrownBy(() -> owner.jdbc().sql("truncate journal_entry").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> owner.jdbc()
                        .sql("update journal_entry set act = 'b' where true")
                        .update())
                .hasMessageContaining("append-only");
    }
}
