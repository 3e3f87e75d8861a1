package org.prameen.audit.persistence;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.prameen.audit.Entry;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds lines to the journal; there is no way to change one. */
@Repository
public class JournalRows {

    /** The database numbers and links each line as it arrives, see the trigger {@code journal_entry_is_chained}. */
    private static final String INSERT =
            """
            insert into journal_entry
                (at, person_id, person_name, for_id, for_name,
                 act, subject, case_id, agency_id, old_value, new_value, reason)
            values\s""";

    /** Plain values: the statement for one line, by far the most frequent, is planned once for all. */
    private static final String LINE = "(?::timestamptz, ?::uuid, ?, ?::uuid, ?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?)";

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    JournalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the lines with one statement a thousand. Each locks the end of its chain until the transaction ends; they go
     * chain by chain in one order, so that two transactions never wait for each other.
     */
    public void insert(List<NewLine> lines) {
        List<NewLine> byChain = lines.stream()
                .sorted(Comparator.comparing(line -> line.chain().toString()))
                .toList();
        for (int from = 0; from < byChain.size(); from += AT_ONCE) {
            write(byChain.subList(from, Math.min(from + AT_ONCE, byChain.size())));
        }
    }

    private void write(List<NewLine> lines) {
        jdbc.sql(INSERT + String.join(", ", Collections.nCopies(lines.size(), LINE)))
                .params(lines.stream().flatMap(JournalRows::values).toList())
                .update();
    }

    private static Stream<String> values(NewLine line) {
        Entry entry = line.entry();
        return Stream.of(
                line.at().toString(),
                text(line.person().map(PersonId::value)),
                line.name(),
                text(line.behalf().map(PersonId::value)),
                line.behalfName().orElse(null),
                entry.act(),
                entry.subject(),
                text(line.caseId()),
                text(line.agency()),
                entry.oldValue(),
                entry.newValue(),
                entry.reason());
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(null);
    }
}
