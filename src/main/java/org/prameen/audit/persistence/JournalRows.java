package org.prameen.audit.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
            select at::timestamptz, person::uuid, name, behalf::uuid, behalf_name,
                   act, subject, in_case::uuid, agency::uuid, old_value, new_value, reason
            from unnest(:at, :person, :name, :behalf, :behalfName,
                        :act, :subject, :case, :agency, :old, :new, :reason)
                 with ordinality as line (at, person, name, behalf, behalf_name,
                        act, subject, in_case, agency, old_value, new_value, reason, number)
            order by number""";

    private final JdbcClient jdbc;

    JournalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes the lines with one statement. Each locks the end of its chain until the transaction ends; they go chain by
     * chain in one order, so that two transactions never wait for each other.
     */
    public void insert(List<NewLine> lines) {
        List<NewLine> byChain = lines.stream()
                .sorted(Comparator.comparing(line -> line.chain().toString()))
                .toList();
        jdbc.sql(INSERT)
                .param("at", column(byChain, line -> line.at().toString()))
                .param("person", column(byChain, line -> id(line.person())))
                .param("name", column(byChain, NewLine::name))
                .param("behalf", column(byChain, line -> id(line.behalf())))
                .param("behalfName", column(byChain, line -> line.behalfName().orElse(null)))
                .param("act", entries(byChain, Entry::act))
                .param("subject", entries(byChain, Entry::subject))
                .param("case", column(byChain, line -> text(line.caseId())))
                .param("agency", column(byChain, line -> text(line.agency())))
                .param("old", entries(byChain, Entry::oldValue))
                .param("new", entries(byChain, Entry::newValue))
                .param("reason", entries(byChain, Entry::reason))
                .update();
    }

    private static String[] entries(List<NewLine> lines, Function<Entry, String> value) {
        return column(lines, line -> value.apply(line.entry()));
    }

    private static String[] column(List<NewLine> lines, Function<NewLine, String> value) {
        return lines.stream().map(value).toArray(String[]::new);
    }

    private static String id(Optional<PersonId> person) {
        return text(person.map(PersonId::value));
    }

    private static String text(Optional<UUID> id) {
        return id.map(UUID::toString).orElse(null);
    }
}
