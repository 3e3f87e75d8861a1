package org.prameen.demo;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.FormProgress;
import org.prameen.answering.ItemAnswer;
import org.prameen.answering.Saving;
import org.prameen.answering.SheetForm;
import org.prameen.answering.SheetKind;

/** One person at their own answer sheet. */
class AnsweringSitting {

    private static final int ONE_NOTE_IN = 40;
    private static final int ONE_BLANK_IN = 150;

    private final AnswerSheets sheets;
    private final Answering answering;

    AnsweringSitting(AnswerSheets sheets, Answering answering) {
        this.sheets = sheets;
        this.answering = answering;
    }

    /** Fills in what is still empty, until so many percent of the sheet's forms are filled in. */
    void fill(Scene scene, String respondent, int percent) {
        List<FormProgress> forms = scene.ask(
                respondent, () -> sheets.load(scene.caseId(), SheetKind.COUNTED).forms());
        forms.stream()
                .limit((forms.size() * percent + 99) / 100)
                .filter(form -> !form.tallied() && form.answered() == 0)
                .forEach(form -> fill(scene, respondent, form.indicator()));
    }

    void handIn(Scene scene, String respondent) {
        scene.after(Duration.ofMinutes(3)).as(respondent, () -> sheets.submit(scene.caseId(), SheetKind.COUNTED));
    }

    private void fill(Scene scene, String respondent, String indicator) {
        SheetForm form = scene.after(Duration.ofMinutes(1))
                .ask(respondent, () -> sheets.form(scene.caseId(), SheetKind.COUNTED, indicator));
        String reason = scene.texts().notPractised().get(indicator);
        if (reason != null && scene.dice("practised" + indicator).nextBoolean()) {
            scene.as(
                    respondent,
                    () -> answering.notPractised(scene.caseId(), SheetKind.COUNTED, indicator, reason, form.stamp()));
        } else {
            form.items().forEach(item -> answer(scene, respondent, indicator, item));
        }
    }

    private void answer(Scene scene, String respondent, String indicator, ItemAnswer item) {
        Random dice = scene.dice(respondent + item.item() + "sitting");
        if (dice.nextInt(ONE_BLANK_IN) == 0) {
            return;
        }
        String value = new Opinions(scene).of(respondent, indicator, item.item());
        Saving saved = scene.after(Duration.ofSeconds(12 + dice.nextInt(20)))
                .ask(
                        respondent,
                        () -> answering.answer(scene.caseId(), SheetKind.COUNTED, item.item(), value, item.version()));
        if (dice.nextInt(ONE_NOTE_IN) == 0 && saved instanceof Saving.Saved written) {
            String note =
                    scene.texts().notes().get(dice.nextInt(scene.texts().notes().size()));
            scene.as(
                    respondent,
                    () -> answering.note(scene.caseId(), SheetKind.COUNTED, item.item(), note, written.version()));
        }
    }
}
