package org.prameen.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prameen.Application;
import org.springframework.jdbc.core.simple.JdbcClient;

class KilledAnsweringJourney {

    private static final int ANSWERS_BEFORE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(20);

    /** An answer as it was acknowledged, or as it is kept. */
    private record Given(String person, String item, int version, String value) {

        static Given read(String line) {
            String[] parts = line.split(" ");
            return new Given(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]);
        }

        String place() {
            return person + " " + item;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAcknowledgedAnswerIsThereAfterTheRestart(Death death, @TempDir Path folder) throws IOException {
        Database database = new Database(folder);
        Path paper = folder.resolve("acknowledged");
        try (Child answering = Child.start(AnsweringApplication.class, database, "--kill.paper=" + paper)) {
            await().atMost(PATIENCE)
                    .pollInterval(STEP)
                    .until(() ->
                            Files.exists(paper) && Files.readAllLines(paper).size() > ANSWERS_BEFORE);
            death.strike(answering);

            try (Child restarted = Child.start(Application.class, database)) {
                await().atMost(PATIENCE).pollInterval(STEP).until(restarted::isReady);

                assertNothingLost(Files.readAllLines(paper), kept(database.client()));
                assertThat(sheets(database.client())).as("sheets of a person").containsOnly(1);
            }
        }
    }

    /** The one answer of each person that was on its way when the blow fell may be there or not. */
    private static void assertNothingLost(List<String> paper, Map<String, Given> kept) {
        Map<String, Given> acknowledged = paper.stream()
                .map(Given::read)
                .collect(Collectors.toMap(Given::place, given -> given, (earlier, later) -> later));
        acknowledged.forEach((place, given) -> {
            assertThat(kept).containsKey(place);
            assertThat(kept.get(place).version()).isBetween(given.version(), given.version() + 1);
            if (kept.get(place).version() == given.version()) {
                assertThat(kept.get(place)).isEqualTo(given);
            }
        });
        assertThat(kept.values().stream()
                        .filter(given -> !given.equals(acknowledged.get(given.place())))
                        .map(Given::person))
                .doesNotHaveDuplicates();
    }

    private static Map<String, Given> kept(JdbcClient data) {
        return data
                .sql(
                        """
                        select s.person_id, a.item_code, a.version, a.value
                        from answer a join answer_sheet s on s.id = a.sheet_id""")
                .query((row, number) -> new Given(row.getString(1), row.getString(2), row.getInt(3), row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.toMap(Given::place, given -> given));
    }

    private static List<Integer> sheets(JdbcClient data) {
        return data.sql("select count(*) from answer_sheet group by case_id, person_id")
                .query(Integer.class)
                .list();
    }
}
