package org.prameen.lifecycle.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.prameen.lifecycle.process.ProcessModelContractTest.elements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prameen.security.Role;
import org.springframework.util.StringUtils;

/** What the models ask of the code, and that they ask in one way only: a named bean, never a script or a class. */
class ProcessWiringTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)}");
    private static final String BUSINESS_KEY = "execution.processBusinessKey";

    static Stream<Models> models() {
        return Models.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void serviceTaskCallsTheDelegateOfItsName(Models model) {
        assertThat(elements(model, ServiceTask.class)).allSatisfy(task -> assertThat(
                        task.getCamundaDelegateExpression())
                .isEqualTo("${" + StringUtils.uncapitalize(task.getId().replace("ServiceTask_", "")) + "Delegate}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelHoldsNoCodeOfItsOwn(Models model) throws IOException {
        assertThat(Files.readString(model.file()))
                .doesNotContain(":script", "scriptTask", "camunda:class", "camunda:expression", "sourceExpression")
                .doesNotContain("camunda:resultVariable", "inputOutput", "camunda:type", "camunda:topic", "formData");
    }

    @ParameterizedTest
    @MethodSource("models")
    void expressionIsOneVariableOrOneBean(Models model) throws IOException {
        Set<String> beans = beans(model);
        Set<String> used = EXPRESSION
                .matcher(Files.readString(model.file()))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !beans.contains(name) && !name.equals(BUSINESS_KEY))
                .collect(toSet());

        assertThat(model.variableNames()).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("models")
    void candidatesHoldARoleAtTheAgencyOrWhereTheRouteLeads(Models model) {
        Set<String> known = Stream.concat(
                        Stream.of("${routeGroup}"), Stream.of(Role.values()).map(role -> role + "@${agencyId}"))
                .collect(toSet());

        assertThat(elements(model, UserTask.class))
                .allSatisfy(task -> assertThat(known).containsAll(task.getCamundaCandidateGroupsList()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void calledProcessExistsAndIsToldWhatItKnowsAtItsStart(Models model) {
        List<Models> all = models().toList();
        assertThat(elements(model, CallActivity.class)).allSatisfy(call -> {
            Models called = all.stream()
                    .filter(other -> other.process().getId().equals(call.getCalledElement()))
                    .findFirst()
                    .orElseThrow();
            List<CamundaIn> ins = List.copyOf(call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list());
            Set<String> passed = ins.stream()
                    .map(CamundaIn::getCamundaSource)
                    .filter(name -> name != null)
                    .collect(toSet());
            assertThat(ins).anyMatch(in -> ("#{" + BUSINESS_KEY + "}").equals(in.getCamundaBusinessKey()));
            assertThat(ins).allMatch(in -> Objects.equals(in.getCamundaSource(), in.getCamundaTarget()));
            assertThat(model.variableNames()).containsAll(passed);
            assertThat(called.variableNames()).containsAll(passed);
            assertThat(called.variableNames())
                    .filteredOn(model.variableNames()::contains)
                    .hasSameElementsAs(passed);
        });
        assertThat(model.model().getModelElementsByType(CamundaOut.class)).isEmpty();
    }

    @Test
    void everyPartOfTheCaseTellsItsStage() {
        Models caseModel = models().filter(model -> model.vocabulary() == AssessmentCaseProcess.class)
                .findFirst()
                .orElseThrow();

        assertThat(elements(caseModel, CallActivity.class)).allSatisfy(call -> assertThat(call.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaExecutionListener.class)
                        .list())
                .singleElement()
                .satisfies(listener -> {
                    assertThat(listener.getCamundaEvent()).isEqualTo("start");
                    assertThat(listener.getCamundaDelegateExpression()).isEqualTo("${stageEnteredListener}");
                }));
        assertThat(elements(caseModel, CallActivity.class).stream().map(CallActivity::getId))
                .containsExactlyInAnyOrderElementsOf(AssessmentCaseProcess.STAGES.keySet());
        assertThat(AssessmentCaseProcess.STAGES.values()).contains(1, 2, 3, 4, 5, 6, 7);
    }

    @ParameterizedTest
    @MethodSource("models")
    void beanIsAClassOfLifecycle(Models model) throws IOException {
        Set<String> classes = sources("src/main/java/org/prameen/lifecycle");
        assumeThat(classes).as("delegates are there").anyMatch(name -> name.endsWith("Delegate"));

        assertThat(classes)
                .containsAll(beans(model).stream().map(StringUtils::capitalize).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void messageIsAnEventRecord(Models model) throws IOException {
        assumeThat(sources("src/main/java/org/prameen/lifecycle"))
                .as("delegates are there")
                .anyMatch(name -> name.endsWith("Delegate"));

        assertThat(sources("src/main/java/org/prameen"))
                .containsAll(elements(model, Message.class).stream()
                        .map(Message::getName)
                        .toList());
    }

    private static Set<String> beans(Models model) throws IOException {
        return Pattern.compile("delegateExpression=\"" + BEAN.pattern() + "\"")
                .matcher(Files.readString(model.file()))
                .results()
                .map(match -> match.group(1))
                .collect(toSet());
    }

    private static Set<String> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(toSet());
        }
    }
}
