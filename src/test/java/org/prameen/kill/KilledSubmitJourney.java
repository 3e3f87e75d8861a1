package org.prameen.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Killed while heads sign, agencies take back and correct, and collections are closed. See {@link Killings}. */
class KilledSubmitJourney {

    private static final String OPEN =
            "exists (select 1 from work_item w where w.case_id = c.id and w.state = 'OPEN' and w.element = '%s')";
    private static final String DONE =
            "(select count(*) from work_item w where w.case_id = c.id and w.state = 'DONE' and w.element = '%s')";
    private static final String LINES =
            "(select count(*) from journal_entry j where j.case_id = c.id and j.act = '%s')";
    private static final String STANDING =
            "(select count(*) from review_decision d join review_content using (case_id, hash)"
                    + " where d.case_id = c.id and d.kind = 'SIGNED' and d.voided_at is null)";
    private static final String SIGNED = "s.phase = 'UNDER_REVIEW'";
    private static final String CHANGING = "s.phase = 'CHANGING'";

    /** What has to be so in every case, by its name; cases without the row compared with are left out. */
    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry(
                    "closed = no longer to be closed",
                    "(l.opened_at is not null and l.closed_at is null) = " + open("UserTask_CloseCollection")),
            Map.entry(
                    "closed = one line",
                    lines("answering.collectionShut") + " = case when l.closed_at is null then 0 else 1 end"),
            Map.entry("signed = to be reviewed", "(" + SIGNED + ") = " + open("UserTask_ReviewSubmission")),
            Map.entry("signed = one signature stands", "case when " + SIGNED + " then 1 else 0 end = " + STANDING),
            Map.entry(
                    "signed = locked, nothing open",
                    "(" + SIGNED + ") <= (k.locked_at is not null and k.unlocked = '{}')"),
            Map.entry("changing = to be corrected", "(" + CHANGING + ") = " + open("UserTask_CorrectReturned")),
            Map.entry("changing = something is open", "(" + CHANGING + ") = (k.unlocked <> '{}')"),
            Map.entry(
                    "corrected = to be signed",
                    "(s.phase in ('PREPARING', 'CORRECTED')) = " + open("UserTask_SignSubmission")),
            Map.entry("locked = signed once", "(k.locked_at is not null) = (" + lines("review.signed") + " > 0)"),
            Map.entry("lines = tasks done", lines("review.signed") + " = " + done("UserTask_SignSubmission")),
            Map.entry(
                    "lines = decisions",
                    lines("review.signed")
                            + " = (select count(*) from review_decision d where d.case_id = c.id and kind = 'SIGNED')"),
            Map.entry(
                    "corrections = tasks done",
                    lines("review.correctionFinished") + " = " + done("UserTask_CorrectReturned")));

    @Test
    void whatWasSubmittedIsSubmittedAsAWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        new Killings(SubmittingApplication.class, folder, (data, paper) -> assertWhole(data)).run(loop -> List.of());
    }

    private static void assertWhole(JdbcClient data) {
        RULES.forEach((name, rule) -> assertThat(data.sql("select c.number from assessment_case c"
                                + " left join collection l on l.case_id = c.id"
                                + " left join submission s on s.case_id = c.id"
                                + " left join case_lock k on k.case_id = c.id where not (" + rule + ")")
                        .query(String.class)
                        .list())
                .as(name)
                .isEmpty());
        assertThat(data.sql("select coalesce(w.task_id, t.id_) from (select * from work_item where state = 'OPEN') w"
                                + " full join act_ru_task t on t.id_ = w.task_id"
                                + " where w.task_id is null or t.id_ is null or w.element <> t.task_def_key_")
                        .query(String.class)
                        .list())
                .as("tasks in lists and in the engine")
                .isEmpty();
    }

    private static String open(String element) {
        return OPEN.formatted(element);
    }

    private static String done(String element) {
        return DONE.formatted(element);
    }

    private static String lines(String act) {
        return LINES.formatted(act);
    }
}
