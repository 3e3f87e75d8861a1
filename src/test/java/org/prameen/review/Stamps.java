package org.prameen.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks whether the stamp of a prepared signature names the tables that were read for it. */
public class Stamps {

    private static final String OF_STAMP = "pg_postmaster_start_time";

    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join) ([a-z_]+)\\b");

    /** Read on the way, and why no stamp need name it. */
    private static final Map<String, String> UNSTAMPED = Map.ofEntries(
            Map.entry("answer", "its sheet's row changes with it"),
            Map.entry("result_node", "of a run, written once with it"),
            Map.entry("result_warning", "of a run, written once with it"),
            Map.entry("evidence_content", "named by its hash"),
            Map.entry("instrument_version", "frozen by its round"),
            Map.entry("lateness", "read anew by the signature"),
            Map.entry("case_lock", "closed by the signature"),
            Map.entry("organisation", "who may, asked anew by the signature"),
            Map.entry("person", "who may, asked anew by the signature"),
            Map.entry("role_assignment", "who may, asked anew by the signature"));

    private final JdbcClient jdbc;

    Stamps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param statements of a preparation, stamp included */
    public void assertNameAllThatIsRead(List<String> statements) {
        Set<String> stamped = tables(statements.stream()
                .filter(sql -> sql.contains(OF_STAMP))
                .findFirst()
                .orElseThrow());
        Set<String> read = new TreeSet<>();
        statements.forEach(sql -> read.addAll(tables(sql)));
        read.retainAll(jdbc.sql("select tablename from pg_tables where schemaname = current_schema()")
                .query(String.class)
                .set());
        read.removeAll(stamped);

        assertThat(read).isSubsetOf(UNSTAMPED.keySet());
        assertThat(stamped).contains("answer_sheet", "tally_item", "consensus_value", "verified_value", "evidence");
    }

    private static Set<String> tables(String sql) {
        return TABLE.matcher(sql.replaceAll("\\s+", " "))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
