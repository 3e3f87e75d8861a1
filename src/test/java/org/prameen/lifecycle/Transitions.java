package org.prameen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.prameen.lifecycle.RacingCases.Racing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what a step of a case leaves behind, wherever it leaves it, from a moment on. */
class Transitions implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final JdbcClient jdbc;
    private final Queue<Object> events = new ConcurrentLinkedQueue<>();
    private final ApplicationListener<PayloadApplicationEvent<?>> listener = event -> events.add(event.getPayload());
    private long before;

    @Autowired
    Transitions(ConfigurableApplicationContext application, JdbcClient jdbc) {
        this.application = application;
        this.jdbc = jdbc;
        application.addApplicationListener(listener);
    }

    /** A step: where a case waited, where it waits afterwards, the line and the event that say so. */
    record Step(String from, String to, String line, Class<?> event) {}

    /** From now on is counted. */
    void expect(Racing racing) {
        events.clear();
        before = number("select coalesce(max(id), 0) from journal_entry where case_id = ?", racing);
    }

    /** The step was taken once: one line, one task done, one that follows, in the engine as in the lists. */
    void assertOne(Racing racing, Step step) {
        assertThat(lines(racing)).filteredOn(step.line()::equals).hasSize(1);
        assertThat(events.stream().filter(step.event()::isInstance))
                .as("events")
                .hasSize(1);
        assertThat(texts("select element from work_item where case_id = ? and state = 'OPEN'", racing))
                .containsExactly(step.to());
        assertThat(jdbc.sql("select task_def_key_ from act_ru_task where task_def_key_ = any(?) and proc_inst_id_ in"
                                + " (select proc_inst_id_ from act_hi_procinst where business_key_ = ?)")
                        .params(new String[] {step.from(), step.to()}, racing.number())
                        .query(String.class)
                        .list())
                .containsExactly(step.to());
        assertThat(done(racing, step.from())).isEqualTo(lines(racing, step.line()));
    }

    /** Of all signatures one stands, and it is bound to a content that is kept. */
    void assertOneSignature(Racing racing) {
        assertThat(texts(
                        "select d.hash from review_decision d join review_content using (case_id, hash)"
                                + " where case_id = ? and kind = 'SIGNED' and voided_at is null",
                        racing))
                .hasSize(1);
        assertThat(number("select count(*) from review_decision where case_id = ? and kind = 'SIGNED'", racing))
                .isEqualTo(lines(racing, "review.signed"));
        assertThat(number("select count(*) from case_lock where case_id = ? and locked_at is not null", racing))
                .isEqualTo(1);
    }

    /** The case is marked late or not, and its journal says the same. */
    void assertLateAtMostOnce(Racing racing) {
        assertThat(lines(racing, "casework.late"))
                .isEqualTo(number("select count(*) from lateness where case_id = ?", racing))
                .isLessThanOrEqualTo(1);
    }

    private List<String> lines(Racing racing) {
        return jdbc.sql("select act from journal_entry where case_id = ? and id > ?")
                .params(racing.id().value(), before)
                .query(String.class)
                .list();
    }

    private long lines(Racing racing, String act) {
        return jdbc.sql("select count(*) from journal_entry where case_id = ? and act = ?")
                .params(racing.id().value(), act)
                .query(Long.class)
                .single();
    }

    private long done(Racing racing, String element) {
        return jdbc.sql("select count(*) from work_item where case_id = ? and element = ? and state = 'DONE'")
                .params(racing.id().value(), element)
                .query(Long.class)
                .single();
    }

    private List<String> texts(String sql, Racing racing) {
        return jdbc.sql(sql).param(racing.id().value()).query(String.class).list();
    }

    private long number(String sql, Racing racing) {
        return jdbc.sql(sql).param(racing.id().value()).query(Long.class).single();
    }

    @Override
    public void close() {
        application.removeApplicationListener(listener);
    }
}
