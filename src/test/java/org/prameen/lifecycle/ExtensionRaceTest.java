package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.SqlCounter;
import org.prameen.WorldOffices.Agency;
import org.prameen.casework.Deadline;
import org.prameen.casework.Extension;
import org.prameen.casework.ExtensionId;
import org.prameen.casework.ExtensionLists;
import org.prameen.casework.ExtensionQuery;
import org.prameen.casework.ExtensionState;
import org.prameen.casework.Extensions;
import org.prameen.lifecycle.process.ExtensionProcess;
import org.prameen.security.AsSystem;
import org.prameen.shared.PersonId;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two who decide on one request at once make one decision; and a list of requests costs the same however long it is. */
@IntegrationTest
class ExtensionRaceTest extends CaseWalk {

    private static final String WHY = "น้ำท่วมสำนักงาน";

    @Autowired
    Extensions extensions;

    @Autowired
    ExtensionLists lists;

    @Autowired
    JdbcClient jdbc;

    @RepeatedTest(5)
    void twoDecidersMakeOneDecision() throws Exception {
        toCollection();
        LocalDate until = dates.collectTo().plusDays(7);
        ExtensionId asked = world.call(agency.coordinator(), () -> extensions.ask(id, Deadline.COLLECTION, until, WHY));
        PersonId first = province();
        PersonId second = province();

        List<Object> both = atOnce(
                () -> world.as(first, () -> extensions.grant(asked, until, "")),
                () -> world.as(second, () -> extensions.refuse(asked, WHY)));

        assertThat(both).containsOnlyOnce("done");
        assertThat(both).filteredOn(Rejected.class::isInstance).singleElement().satisfies(why -> assertThat(
                        ((Rejected) why).key())
                .isEqualTo("casework.extension.decided"));
        boolean granted = both.get(0).equals("done");
        Extension decided = world.call(first, () -> extensions.of(id)).get(0);
        assertThat(decided.state()).isEqualTo(granted ? ExtensionState.GRANTED : ExtensionState.REFUSED);
        assertThat(world.call(first, () -> cases.read(id))
                        .in(AsSystem.call(() -> rounds.get(theRound())))
                        .dates()
                        .collectTo())
                .isEqualTo(granted ? until : dates.collectTo());
        assertThat(open()).doesNotContain(ExtensionProcess.DECIDE_EXTENSION);
        assertThat(jdbc.sql("select count(*) from journal_entry where case_id = ? and act in (?, ?)")
                        .params(id.value(), "casework.extensionGranted", "casework.extensionRefused")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aListOfRequestsCostsTheSameHoweverLong() {
        PersonId reader = nation();
        RoundId few = asked(1);
        RoundId many = asked(7);

        statements(reader, few, 1);
        List<String> forFew = statements(reader, few, 1);
        List<String> forMany = statements(reader, many, 7);

        assertThat(forMany).hasSameSizeAs(forFew).hasSizeLessThan(6);
    }

    private List<String> statements(PersonId reader, RoundId round, int lines) {
        ExtensionQuery query = ExtensionQuery.everything().in(round);
        return world.call(
                reader,
                () -> SqlCounter.during(() -> {
                    assertThat(lists.page(query, 0, 50)).hasSize(lines);
                    assertThat(lists.count(query)).isEqualTo(lines);
                }));
    }

    private RoundId asked(int times) {
        RoundId round = world.round();
        LocalDate until =
                AsSystem.call(() -> rounds.get(round)).dates().collectTo().plusDays(7);
        IntStream.range(0, times).forEach(each -> {
            Agency other = world.agency();
            var theCase = world.open(other, round);
            world.as(other.coordinator(), () -> extensions.ask(theCase, Deadline.COLLECTION, until, WHY));
        });
        return round;
    }

    private RoundId theRound() {
        return world.call(agency.coordinator(), () -> cases.get(id)).round();
    }

    /** @return what each came to: "done", or why it was refused */
    private static List<Object> atOnce(Runnable... acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        CyclicBarrier start = new CyclicBarrier(acts.length);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (Runnable act : acts) {
                calls.add(() -> {
                    start.await();
                    try {
                        act.run();
                        return "done";
                    } catch (Rejected refused) {
                        return refused;
                    }
                });
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
