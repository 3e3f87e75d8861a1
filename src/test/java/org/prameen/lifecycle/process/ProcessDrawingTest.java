package org.prameen.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prameen.lifecycle.process.ProcessModelContractTest.flows;
import static org.prameen.lifecycle.process.ProcessModelContractTest.labelled;
import static org.prameen.lifecycle.process.ProcessModelContractTest.nodes;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every model has a picture people can read, in both languages. */
class ProcessDrawingTest {

    static Stream<Models> models() {
        return Models.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeAndFlowIsDrawn(Models model) {
        assertThat(nodes(model))
                .allSatisfy(node -> assertThat(shape(node)).as(node.getId()).isNotNull());
        assertThat(flows(model))
                .allSatisfy(flow -> assertThat(edge(flow).getWaypoints()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("models")
    void flowTouchesWhatItConnects(Models model) {
        assertThat(flows(model)).allSatisfy(flow -> {
            List<Waypoint> points = List.copyOf(edge(flow).getWaypoints());
            assertThat(touches(shape(flow.getSource()), points.get(0)))
                    .as(flow.getId())
                    .isTrue();
            assertThat(touches(shape(flow.getTarget()), points.get(points.size() - 1)))
                    .as(flow.getId())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingOverlaps(Models model) {
        List<Rectangle2D> boxes = Stream.concat(
                        nodes(model).stream()
                                .filter(node -> !(node instanceof SubProcess) && !(node instanceof BoundaryEvent))
                                .map(node -> box(shape(node).getBounds())),
                        nodes(model).stream()
                                .map(ProcessDrawingTest::shape)
                                .filter(shape -> shape.getBpmnLabel() != null)
                                .map(shape -> box(shape.getBpmnLabel().getBounds())))
                .toList();

        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeIsLabelledInBothLanguages(Models model) throws IOException {
        assertThat(nodes(model)).allSatisfy(node -> assertThat(node.getName()).isNotBlank());
        Properties thai = texts("th");
        Properties english = texts("en");

        for (FlowElement element : labelled(model)) {
            String key = "process." + model.process().getId() + "." + element.getId();
            assertThat(english.getProperty(key)).as(key).isEqualTo(element.getName());
            assertThat(thai.getProperty(key)).as(key).isNotNull().matches(".*\\p{IsThai}.*");
        }
    }

    @Test
    void bundlesHoldNoTextForWhatIsGone() throws IOException {
        Collection<String> keys = new TreeSet<>();
        models().forEach(model -> {
            String process = "process." + model.process().getId();
            keys.add(process);
            labelled(model).forEach(element -> keys.add(process + "." + element.getId()));
        });

        assertThat(texts("th").stringPropertyNames()).hasSameElementsAs(keys);
        assertThat(texts("en").stringPropertyNames()).hasSameElementsAs(keys);
    }

    private static BpmnShape shape(FlowNode node) {
        return (BpmnShape) node.getDiagramElement();
    }

    private static BpmnEdge edge(SequenceFlow flow) {
        return flow.getDiagramElement();
    }

    private static boolean touches(BpmnShape shape, Waypoint point) {
        Rectangle2D box = box(shape.getBounds());
        box.setRect(box.getX() - 1, box.getY() - 1, box.getWidth() + 2, box.getHeight() + 2);
        return box.contains(point.getX(), point.getY());
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/i18n/process_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
