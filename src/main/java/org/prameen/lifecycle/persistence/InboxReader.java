package org.prameen.lifecycle.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.PersonId;
import org.prameen.shared.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose inbox, and when.
 *
 * @param groups as the work items store them
 */
public record InboxReader(PersonId person, List<String> groups, Instant now, Instant weekEnd, Border border, Led led) {

    /** Nobody's place is taken: no border. */
    public static final Border NO_BORDER = new Border(true, Optional.empty(), Optional.empty());

    /**
     * What of the inbox may be seen.
     *
     * @param personal whether invitations to answer are among it
     * @param round only cases of this round
     * @param task only this task
     */
    public record Border(boolean personal, Optional<RoundId> round, Optional<String> task) {}

    /**
     * Of whom the reader leads the work.
     *
     * @param below paths of agencies
     * @param seats groups of bodies above agencies, as the work items store them
     */
    public record Led(List<String> below, List<String> seats) {}

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement
                .param("me", person.value())
                .param("groups", groups.toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .param("weekEnd", Timestamp.from(weekEnd))
                .param("personal", border.personal())
                .param("onlyRound", border.round().map(RoundId::value).orElse(null))
                .param("onlyTask", border.task().orElse(null));
    }

    JdbcClient.StatementSpec bindLed(JdbcClient.StatementSpec statement) {
        return statement
                .param("led", led.below().stream().map(path -> path + "%").toArray(String[]::new))
                .param("seats", led.seats().toArray(String[]::new));
    }
}
