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
import org.prameen.lifecycle.FormTasks;

/** Stages 1 and 2: survey, briefing, trial, learning. */
class PreparingChapter implements Chapter {

    private static final Map<Beat, String> STEPS = Map.of(
            Beat.SURVEYED, "UserTask_SurveyPerception",
            Beat.BRIEFED, "UserTask_BriefStaff",
            Beat.STUDIED, "UserTask_StudyStaffState",
            Beat.METHODS_CHOSEN, "UserTask_ChooseLearningMethods",
            Beat.EXPLAINED, "UserTask_ExplainMethods");

    private final TaskPile pile;
    private final FormTasks tasks;
    private final AnswerSheets sheets;
    private final Answering answering;
    private final Trials trials;

    PreparingChapter(TaskPile pile, FormTasks tasks, AnswerSheets sheets, Answering answering, Trials trials) {
        this.pile = pile;
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
        scene.as(scene.office().coordinator(), () -> tasks.submit(pile.find(scene, step), typed));
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
