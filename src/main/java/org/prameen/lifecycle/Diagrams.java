package org.prameen.lifecycle;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.prameen.casework.Case;
import org.prameen.casework.Cases;
import org.prameen.lifecycle.process.AssessmentCaseProcess;
import org.prameen.lifecycle.process.SurveyProcess;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the processes of a case with where it stands, for everybody who may read it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Diagrams {

    /** The drawing breaks lines at spaces only; this one has no width, so Thai words stay whole and unspaced. */
    private static final char MAY_BREAK = '\uFEFF';

    private final Cases cases;
    private final ProcessModels models;
    private final HistoryService history;
    private final Texts texts;

    Diagrams(Cases cases, ProcessModels models, HistoryService history, Texts texts) {
        this.cases = cases;
        this.models = models;
        this.history = history;
        this.texts = texts;
    }

    /** Processes of the case that were begun, the case itself first; surveys of single people are nobody else's matter. */
    public List<String> begun(CaseId id) {
        Case found = cases.read(id);
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(found.number()).list().stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(
                                instance -> !instance.getProcessDefinitionKey().equals(AssessmentCaseProcess.KEY)))
                .map(HistoricProcessInstance::getProcessDefinitionKey)
                .filter(key -> !key.equals(SurveyProcess.KEY))
                .distinct()
                .toList();
    }

    /** @throws org.prameen.shared.NotFound for a foreign case */
    public Diagram of(CaseId id, String process, Locale locale) {
        Case found = cases.read(id);
        Set<String> current = new HashSet<>();
        Set<String> done = new HashSet<>();
        for (HistoricActivityInstance activity : activities(found, process)) {
            (activity.getEndTime() == null ? current : done).add(activity.getActivityId());
        }
        done.removeAll(current);
        BpmnModelInstance model = models.get(process);
        List<Diagram.Step> steps = steps(model, process, current, done, locale);
        label(model, process, locale);
        return new Diagram(process, ProcessModels.xml(model), current, done, steps);
    }

    private List<HistoricActivityInstance> activities(Case found, String process) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(found.number())
                .processDefinitionKey(process)
                .list()
                .stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    private List<Diagram.Step> steps(
            BpmnModelInstance model, String process, Set<String> current, Set<String> done, Locale locale) {
        Set<String> activities = model.getModelElementsByType(Activity.class).stream()
                .map(Activity::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        return model.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> activities.contains(shape.getBpmnElement().getId()))
                .sorted(Comparator.comparing(
                                (BpmnShape shape) -> shape.getBounds().getX())
                        .thenComparing(shape -> shape.getBounds().getY()))
                .map(shape -> shape.getBpmnElement().getId())
                .map(element -> new Diagram.Step(
                        texts.get(key(process, element), locale), current.contains(element), done.contains(element)))
                .toList();
    }

    private void label(BpmnModelInstance model, String process, Locale locale) {
        model.getModelElementsByType(FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .forEach(element ->
                        element.setName(breakable(texts.get(key(process, element.getId()), locale), locale)));
    }

    private static String key(String process, String element) {
        return "process." + process + "." + element;
    }

    static String breakable(String label, Locale locale) {
        if (Texts.isEnglish(locale)) {
            return label;
        }
        BreakIterator lines = BreakIterator.getLineInstance(Texts.THAI);
        lines.setText(label);
        StringBuilder broken = new StringBuilder();
        int start = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            broken.append(start == 0 ? "" : MAY_BREAK).append(label, start, end);
            start = end;
        }
        return broken.toString();
    }
}
