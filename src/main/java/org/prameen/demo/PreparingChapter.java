package org.prameen.demo;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.prameen.answering.AnswerSheets;
import org.prameen.answering.Answering;
import org.prameen.answering.SheetForm;
import org.prameen.answering.SheetKind;
import org.prameen.answering.Trials;
import org.prameen.casework.Cases;
import org.prameen.lifecycle.FormTasks;
import org.prameen.lifecycle.Inbox;
import org.prameen.lifecycle.InboxLine;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.InboxTab;

/** Stages 1 and 2: survey, briefing, trial, learning. */
class PreparingChapter implements Chapter {

    private static final Map<Beat, String> STEPS = Map.of(
            Beat.SURVEYED, "UserTask_SurveyPerception",
            Beat.BRIEFED, "UserTask_BriefStaff",
            Beat.STUDIED, "UserTask_StudyStaffState",
            Beat.METHODS_CHOSEN, "UserTask_ChooseLearningMethods",
            Beat.EXPLAINED, "UserTask_ExplainMethods");

    private final Cases cases;
    private final Inbox inbox;
    private final FormTasks tasks;
    private final AnswerSheets sheets;
    private final Answering answering;
    private final Trials trials;

    PreparingChapter(
            Cases cases, Inbox inbox, FormTasks tasks, AnswerSheets sheets, Answering answering, Trials trials) {
        this.cases = cases;
        this.inbox = inbox;
        this.tasks = tasks;
        this.sheets = sheets;
        this.answering = answering;
        this.trials = trials;
    }

    @Override
    public Map<Beat, Consumer<Scene>> acts() {
        Map<Beat, Consumer<Scene>> acts = new HashMap<>();
        STEPS.forEach((beat, step) -> acts.put(beat, scene -> fillIn(scene, step)));
        acts.put(Beat.TRIED_OUT, this::tryOut);
        return acts;
    }

    private void fillIn(Scene scene, String step) {
        Map<String, Object> typed = new HashMap<>(scene.texts().forms().get(step));
        typed.replaceAll((field, value) -> "today".equals(value) ? scene.today() : value);
        typed.computeIfPresent(
                "participantCount",
                (field, value) -> (Integer) value + scene.dice(step).nextInt(8));
        scene.as(scene.office().coordinator(), () -> tasks.submit(task(scene, step), typed));
    }

    private String task(Scene scene, String step) {
        String number = cases.get(scene.caseId()).number();
        return inbox.page(InboxQuery.of(InboxTab.GROUP).named(number), 0, 20).stream()
                .filter(line ->
                        line.caseId().equals(scene.caseId()) && line.nameKey().endsWith("." + step))
                .map(InboxLine::taskId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " does not wait at " + step));
    }

    private void tryOut(Scene scene) {
        String respondent = scene.office().respondents().get(0);
        List<SheetForm> forms = new java.util.ArrayList<>();
        scene.as(
                respondent,
                () -> forms.add(sheets.form(
                        scene.caseId(),
                        SheetKind.TRIAL,
                        sheets.load(scene.caseId(), SheetKind.TRIAL)
                                .forms()
                                .get(0)
                                .indicator())));
        forms.get(0).items().forEach(item -> {
            scene.after(Duration.ofSeconds(40));
            scene.as(
                    respondent,
                    () -> answering.answer(scene.caseId(), SheetKind.TRIAL, item.item(), "4", item.version()));
        });
        scene.after(Duration.ofHours(2))
                .as(
                        scene.office().coordinator(),
                        () -> trials.finish(scene.caseId(), scene.texts().trial()));
    }
}
