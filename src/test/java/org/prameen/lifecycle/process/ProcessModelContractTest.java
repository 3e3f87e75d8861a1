package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model promises to the code that names its parts, and to the people who read it. */
class ProcessModelContractTest {

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "StartEvent"),
            Map.entry("endEvent", "EndEvent"),
            Map.entry("userTask", "UserTask"),
            Map.entry("serviceTask", "ServiceTask"),
            Map.entry("callActivity", "CallActivity"),
            Map.entry("subProcess", "SubProcess"),
            Map.entry("exclusiveGateway", "Gateway"),
            Map.entry("boundaryEvent", "BoundaryEvent"),
            Map.entry("intermediateCatchEvent", "IntermediateCatchEvent"));

    private static final Map<String, String> CONSTANT_PREFIXES = Map.of(
            "StartEvent", "START_",
            "EndEvent", "END_",
            "Gateway", "GATEWAY_",
            "BoundaryEvent", "BOUNDARY_",
            "IntermediateCatchEvent", "CATCH_");

    static Stream<Models> models() {
        return Models.all();
    }

    @Test
    void everyVocabularyHasItsModel() {
        assertThat(models().map(Models::vocabulary)).containsExactlyInAnyOrderElementsOf(Models.VOCABULARIES);
    }

    @ParameterizedTest
    @MethodSource("models")
    void fileIsNamedAfterTheProcess(Models model) {
        String kebab = model.process().getId().replaceAll("Process$", "").replaceAll("(?<!^)([A-Z])", "-$1");

        assertThat(model.file()).hasFileName(kebab.toLowerCase(Locale.ROOT) + ".bpmn");
    }

    @ParameterizedTest
    @MethodSource("models")
    void processIsExecutableVersionedAndKeptTenYears(Models model) {
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getCamundaVersionTag()).matches("\\d+\\.\\d+");
        // Ten years: the retention decided for assessment records.
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    @ParameterizedTest
    @MethodSource("models")
    void elementIsNamedByItsKindAndItsLabel(Models model) {
        assertThat(nodes(model)).allSatisfy(node -> assertThat(node.getId())
                .isEqualTo(PREFIXES.get(node.getElementType().getTypeName()) + "_" + pascal(node.getName())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowIsNamedByWhatItConnectsOrWhatItAnswers(Models model) {
        assertThat(flows(model)).allSatisfy(flow -> {
            String source = flow.getSource().getId().replaceAll("^\\w+?_", "");
            String target = flow.getTarget().getId().replaceAll("^\\w+?_", "");
            String end = flow.getName() == null ? "To" + target : pascal(flow.getName());
            assertThat(flow.getId()).isEqualTo("Flow_" + source + end);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void modelFitsOneLook(Models model) {
        assertThat(nodes(model)).hasSizeLessThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("models")
    void constantsAndModelNameTheSameThings(Models model) {
        Map<String, String> expected =
                new HashMap<>(Map.of("KEY", model.process().getId()));
        nodes(model).forEach(node -> expected.put(constant(node.getId()), node.getId()));
        messages(model).forEach(message -> expected.put("MESSAGE_" + snake(message), message));

        assertThat(model.constants()).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @ParameterizedTest
    @MethodSource("models")
    void gatewayIsAQuestionWithLabelledAnswersAndADefault(Models model) {
        assertThat(elements(model, ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getDefault()).isNotNull();
            assertThat(gateway.getOutgoing()).hasSizeGreaterThan(1).allSatisfy(flow -> {
                assertThat(flow.getName()).isNotBlank();
                assertThat(flow.getConditionExpression() == null).isEqualTo(flow.equals(gateway.getDefault()));
            });
        });
        assertThat(flows(model))
                .filteredOn(flow -> !(flow.getSource() instanceof ExclusiveGateway))
                .allSatisfy(flow -> assertThat(flow.getConditionExpression()).isNull());
    }

    @ParameterizedTest
    @MethodSource("models")
    void messageIsNamedAsItsId(Models model) {
        assertThat(elements(model, Message.class))
                .allSatisfy(message -> assertThat(message.getId()).isEqualTo("Message_" + message.getName()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTaskHasOneFormThatExists(Models model) {
        Set<String> forms = Models.files("forms", ".form")
                .map(file -> file.getFileName().toString().replace(".form", ""))
                .collect(Collectors.toSet());
        assertThat(elements(model, UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaFormKey() == null).isNotEqualTo(task.getCamundaFormRef() == null);
            if (task.getCamundaFormRef() == null) {
                assertThat(TaskViews.ofFormKey(task.getCamundaFormKey())).isPresent();
            } else {
                assertThat(forms).contains(task.getCamundaFormRef());
                assertThat(task.getCamundaFormRef()).isEqualTo(kebab(task.getName()));
                assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            }
        });
    }

    @Test
    void everyFormAndEveryViewServesATask() {
        List<UserTask> tasks = models().flatMap(model -> elements(model, UserTask.class).stream())
                .toList();

        assertThat(Models.files("forms", ".form")
                        .map(file -> file.getFileName().toString().replace(".form", "")))
                .containsExactlyInAnyOrderElementsOf(tasks.stream()
                        .map(UserTask::getCamundaFormRef)
                        .filter(ref -> ref != null)
                        .collect(Collectors.toSet()));
        assertThat(TaskViews.values())
                .containsExactlyInAnyOrderElementsOf(tasks.stream()
                        .flatMap(task -> TaskViews.ofFormKey(task.getCamundaFormKey()).stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void userTaskIsForSomebody(Models model) {
        assertThat(elements(model, UserTask.class)).allSatisfy(task -> assertThat(
                        Arrays.asList(task.getCamundaCandidateGroups(), task.getCamundaAssignee()))
                .as(task.getId())
                .containsOnlyOnce((String) null));
    }

    static <T extends BaseElement> Collection<T> elements(Models model, Class<T> type) {
        return model.model().getModelElementsByType(type);
    }

    static Collection<FlowNode> nodes(Models model) {
        return elements(model, FlowNode.class);
    }

    static Collection<SequenceFlow> flows(Models model) {
        return elements(model, SequenceFlow.class);
    }

    static Collection<FlowElement> labelled(Models model) {
        return elements(model, FlowElement.class).stream()
                .filter(element -> element.getName() != null)
                .toList();
    }

    private static Set<String> messages(Models model) {
        return elements(model, Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String constant(String id) {
        String[] parts = id.split("_");
        return CONSTANT_PREFIXES.getOrDefault(parts[0], "") + snake(parts[1]);
    }

    private static String snake(String pascal) {
        return pascal.replaceAll("(?<!^)([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }

    private static String kebab(String label) {
        return label.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String pascal(String label) {
        return Arrays.stream(label.split("[^A-Za-z0-9]+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
