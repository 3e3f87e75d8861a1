package org.prameen.notification;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.notification.persistence.DueRows;
import org.prameen.notification.persistence.Telling;
import org.prameen.security.Deeds;
import org.prameen.shared.CaseId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Tells of dates that are near or past. Each step of each task is a fact with a key, so looking twice tells nothing twice. */
@Component
class DueNews {

    static final int AT_A_TIME = 500;

    private final DueRows rows;
    private final TellingSettings settings;
    private final Terms terms;
    private final Deeds deeds;
    private final TransactionOperations transactions;

    DueNews(DueRows rows, TellingSettings settings, Terms terms, Deeds deeds, TransactionOperations transactions) {
        this.rows = rows;
        this.settings = settings;
        this.terms = terms;
        this.deeds = deeds;
        this.transactions = transactions;
    }

    /** Looks over all open tasks, in small transactions; first those who have to do them, then those who lead them. */
    void look() {
        untilNothingIsNew(telling -> rows.near(settings.dueDays(), deeds.today(), AT_A_TIME, telling));
        untilNothingIsNew(telling -> rows.overdue(AT_A_TIME, telling));
        untilNothingIsNew(telling -> rows.overdueBelow(Supervisor.all(), AT_A_TIME, telling));
    }

    /** The same for some tasks of one case, when its timer finds their date near. */
    @Transactional
    void near(CaseId id, List<String> elements) {
        rows.near(id, elements, settings.dueDays(), deeds.today(), terms.by(deeds.actor()));
    }

    /** Somebody asks all who have not answered; once a day. */
    @Transactional
    void remindOfSurveys(CaseId id) {
        rows.reminded(id, List.of(SurveyProcess.ANSWER_SURVEY), deeds.today(), terms.by(deeds.actor()));
    }

    /** Somebody asks for one task; once a day. */
    @Transactional
    void remind(String task) {
        rows.reminded(task, deeds.today(), terms.by(deeds.actor()));
    }

    private void untilNothingIsNew(ToIntFunction<Telling> part) {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = Boolean.TRUE.equals(
                    transactions.execute(status -> part.applyAsInt(terms.by(Optional.empty())) == AT_A_TIME));
        }
    }
}
