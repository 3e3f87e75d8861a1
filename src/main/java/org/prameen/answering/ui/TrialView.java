package org.prameen.answering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.Sheet;
import org.prameen.answering.SheetKind;
import org.prameen.answering.Trials;
import org.prameen.evidence.ui.EvidenceScreens;
import org.prameen.security.CurrentUser;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.ReasonDialog;
import org.prameen.shell.Tone;

/** Trying out the self-evaluation; nothing here counts (document 002, lines 255-257). */
@Route("cases/:caseId/trial")
@PermitAll
class TrialView extends SheetPage {

    private final transient CaseHeading heading;
    private final transient Trials trials;

    TrialView(
            AnswerSheets sheets,
            Answering answering,
            EvidenceScreens evidence,
            CurrentUser user,
            CaseHeading heading,
            Trials trials) {
        super(sheets, answering, evidence, user, SheetKind.TRIAL);
        this.heading = heading;
        this.trials = trials;
        add(strip("amber", getTranslation("answering.trial.banner"), getTranslation("answering.trial.bannerText")));
    }

    @Override
    void head(Sheet sheet) {
        title(text("answering.trial.title"), new Chip(Tone.AMBER, text("answering.trial.banner")), state(sheet));
        standing(heading.of(sheet.theCase(), sheet.round(), getLocale()));
    }

    @Override
    List<Component> more(Sheet sheet) {
        boolean over = sheet.locked()
                .filter(why -> why.key().equals("answering.trialIsOver"))
                .isPresent();
        return trials.mayFinish(id()) && !over
                ? List.of(Buttons.plain(text("answering.trial.finish"), this::askToFinish))
                : List.of();
    }

    private void askToFinish() {
        new ReasonDialog(
                        text("answering.trial.finish"),
                        text("answering.trial.finish.text", trials.participants(id())),
                        text("answering.trial.finish.result"),
                        text("answering.trial.finish"),
                        this::finish)
                .open();
    }

    private void finish(String result) {
        trials.finish(id(), result);
        Notices.done(text("answering.trial.finished"));
        UI.getCurrent().navigate("inbox");
    }
}
