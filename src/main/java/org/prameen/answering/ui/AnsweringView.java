package org.prameen.answering.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Sheet;
import org.prameen.answering.SheetKind;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.security.CurrentUser;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Tone;

/** Answering one's own sheet. */
@Route("cases/:caseId/answers")
@PermitAll
class AnsweringView extends SheetPage {

    private final transient CaseHeading heading;
    private final transient Clock clock;

    AnsweringView(
            AnswerSheets sheets,
            Answering answering,
            EvidenceScreens evidence,
            CurrentUser user,
            CaseHeading heading,
            Clock clock) {
        super(sheets, answering, evidence, user, SheetKind.COUNTED);
        this.heading = heading;
        this.clock = clock;
    }

    @Override
    void head(Sheet sheet) {
        boolean late = !clock.instant().isBefore(sheet.round().dates().collectionClosesAt());
        String name = heading.of(sheet.theCase(), sheet.round(), getLocale());
        String last = ThaiCalendar.shortDate(sheet.round().dates().collectTo(), getLocale());
        if (late && sheet.locked().isEmpty()) {
            title(text("answering.sheet.title"), state(sheet), new Chip(Tone.RED, text("answering.collection.late")));
            standing(text("answering.sheet.standingLate", name, last));
        } else {
            title(text("answering.sheet.title"), state(sheet));
            standing(text("answering.sheet.standing", name, last));
        }
    }

    @Override
    void submitted() {
        Notices.done(text("answering.sheet.sent"));
        UI.getCurrent().navigate("inbox");
    }
}
