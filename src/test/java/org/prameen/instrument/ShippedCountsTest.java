package org.prameen.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.prameen.traceability.Requirement;

/** What the three other documents count, counted in their packages. */
class ShippedCountsTest {

    private final Instrument guide = ShippedPackages.read("pmqa-guide", "1");
    private final Instrument esa = ShippedPackages.read("pmqa-esa", "2566");
    private final Instrument career = ShippedPackages.read("egov-career", "2549");

    @Test
    @Requirement("001-F01")
    void guideHasItsCategoriesItemsAndQuestionsByLevel() {
        assertThat(guide.groups()).hasSize(6).allSatisfy(category -> assertThat(category.all(NodeKind.INDICATOR))
                .hasSize(4));
        List<Node> questions = guide.all(NodeKind.ITEM);
        Map<String, Long> levels =
                questions.stream().collect(Collectors.groupingBy(q -> q.level().orElseThrow(), Collectors.counting()));

        // 94 printed questions; 3.2.2 is answered by its three parts
        assertThat(questions).hasSize(93 + 3);
        assertThat(levels).isEqualTo(Map.of("BASIC", 31L + 1, "ADVANCE", 31L + 2, "SIGNIFICANCE", 31L));
    }

    @Test
    @Requirement("001-F02")
    void guideHasItsLevelsInOrderWithTheirApproaches() {
        assertThat(guide.maturity().levels())
                .extracting(MaturityLevel::code, MaturityLevel::points, level -> level.meaning()
                        .en())
                .containsExactly(
                        Tuple.tuple("BASIC", 300, "Approach and deployment"),
                        Tuple.tuple("ADVANCE", 400, "Alignment"),
                        Tuple.tuple("SIGNIFICANCE", 500, "Integration"));
    }

    @Test
    @Requirement("001-F03")
    void guideHasALevelForEveryQuestionWhateverItsNumber() {
        assertThat(guide.find("1.1").orElseThrow().children())
                .extracting(Node::code, question -> question.level().orElseThrow())
                .containsExactly(
                        Tuple.tuple("1.1.1", "ADVANCE"),
                        Tuple.tuple("1.1.2", "BASIC"),
                        Tuple.tuple("1.1.3", "SIGNIFICANCE"),
                        Tuple.tuple("1.1.4", "ADVANCE"),
                        Tuple.tuple("1.1.5", "SIGNIFICANCE"));
    }

    @Test
    @Requirement("001-F07")
    void guideHasItsChecklistsWithCodesUniqueInAnItem() {
        List<ChecklistEntry> entries = guide.all(NodeKind.INDICATOR).stream()
                .flatMap(item -> item.guide().checklist().stream())
                .toList();
        Map<String, Long> kinds = entries.stream()
                .collect(Collectors.groupingBy(e -> e.code().replaceAll("\\d+$", ""), Collectors.counting()));

        assertThat(kinds).isEqualTo(Map.of("B", 80L, "RB", 41L, "A", 69L, "RA", 32L, "S", 55L, "RS", 42L));
        assertThat(guide.all(NodeKind.INDICATOR))
                .allSatisfy(item -> assertThat(item.guide().checklist())
                        .extracting(ChecklistEntry::code)
                        .doesNotHaveDuplicates());
        assertThat(entries.stream().filter(entry -> !entry.onlyFor().isEmpty())).hasSize(2);
    }

    @Test
    void guideMeasuresResultsInSixDimensionsAndTwentySevenGroups() {
        ResultsPart results = guide.maturity().results().orElseThrow();

        assertThat(results.dimensions()).hasSize(6).allSatisfy(d -> assertThat(d.most())
                .isEqualTo(5));
        assertThat(results.groups()).hasSize(27);
        assertThat(results.groups().filter(group -> !group.owedBy().isEmpty()))
                .extracting(ResultGroup::code)
                .containsExactly("7.1.1", "7.2.2", "7.2.4", "7.3.2", "7.5.1", "7.6.3", "7.6.4");
        assertThat(results.groups().flatMap(group -> group.measures().stream())).hasSize(7);
        assertThat(results.groups().filter(group -> group.most() != 2))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.code()).isEqualTo("7.1.1");
                    assertThat(List.of(group.least(), group.most())).isEqualTo(List.of(2, 3));
                });
    }

    @Test
    @Requirement("001-F63")
    void guideSaysWhereItsPlacesArePrintedAndWhereTheDocumentContradictsItself() {
        ResultsPart results = guide.maturity().results().orElseThrow();

        assertThat(results.groups())
                .allSatisfy(group -> assertThat(group.origin().line())
                        .hasValueSatisfying(line -> assertThat(line).isBetween(2970, 3260)));
        assertThat(results.groups()
                        .filter(group -> group.origin().contested().isPresent())
                        .map(ResultGroup::code))
                .containsExactly("7.3.2", "7.5.1");
        assertThat(results.rules().linesOf("DUPLICATE")).contains("2951-2952");
        assertThat(results.rules().unitWords()).contains("จำนวน", "ร้อยละ", "อัตรา");
    }

    @Test
    @Requirement("004-F06")
    void esaHasTwentyThreeAnsweredItemsAndEightyFourBoxes() {
        assertThat(esa.all(NodeKind.INDICATOR)).hasSize(24);
        assertThat(esa.all(NodeKind.INDICATOR).stream()
                        .filter(item -> !item.children().isEmpty()))
                .hasSize(23);
        assertThat(esa.find("1.2").map(Node::guide).flatMap(Guide::unanswered)).isPresent();
        assertThat(esa.all(NodeKind.ITEM)).hasSize(84);
        assertThat(esa.groups().stream().map(c -> c.all(NodeKind.ITEM).size()))
                .containsExactly(16, 14, 15, 13, 14, 12, 0);
        assertThat(esa.groups().stream().map(c -> c.all(NodeKind.INDICATOR).size()))
                .containsExactly(4, 4, 4, 4, 4, 4, 0);
        assertThat(esa.maturity().levels()).extracting(MaturityLevel::points).containsExactly(300, 400, 500);
        assertThat(esa.evidence().rules("1.1").sumLimit()).isEqualTo(2_097_152);
    }

    @Test
    @Requirement("004-F02")
    @Requirement("004-F58")
    void esaDescribesSixDimensionsOfResultsThatAskNothing() {
        Node results = esa.find("7").orElseThrow();

        assertThat(esa.groups()).hasSize(7);
        assertThat(results.children()).extracting(Node::code).containsExactly("7.1", "7.2", "7.3", "7.4", "7.5", "7.6");
        assertThat(results.all(NodeKind.ITEM)).isEmpty();
        assertThat(results.children()).allSatisfy(dimension -> {
            assertThat(dimension.guide().guidance()).isNotEmpty();
            assertThat(dimension.level()).isEmpty();
            assertThat(dimension.guide().unanswered()).isPresent();
        });
        assertThat(esa.sections()).noneMatch(section -> section.code().startsWith("7"));
        assertThat(esa.judgedSections()).hasSize(23);
    }

    @Test
    @Requirement("004-F07")
    void esaHasNoFixedNumberOfBoxesForALevel() {
        assertThat(levels("2.2")).containsExactly("BASIC", "ADVANCE", "SIGNIFICANCE", "SIGNIFICANCE");
        assertThat(levels("5.1")).containsExactly("BASIC", "ADVANCE", "ADVANCE", "SIGNIFICANCE", "SIGNIFICANCE");
    }

    private List<String> levels(String item) {
        return esa.find(item).orElseThrow().children().stream()
                .map(box -> box.level().orElseThrow())
                .toList();
    }

    @Test
    @Requirement("000-F01")
    void careerHasItsDimensionsItemsHeadingsAndKeyFigures() {
        assertThat(career.groups()).hasSize(6);
        assertThat(career.groups().stream().map(d -> d.all(NodeKind.ITEM).size()))
                .containsExactly(8, 8, 7, 14, 10, 9);
        assertThat(career.all(NodeKind.ITEM)).hasSize(56).extracting(Node::code).doesNotHaveDuplicates();
        assertThat(career.groups().stream().filter(d -> d.children().size() > 1).flatMap(d -> d.children().stream()))
                .hasSize(7);
        assertThat(Stream.concat(
                                career.groups().stream().map(Node::guide),
                                career.grading().weighted().stream().map(WeightedPart::guide))
                        .map(guide -> guide.criteria().size()))
                .containsExactly(5, 4, 3, 5, 5, 5, 5);
        assertThat(career.grading().steps()).hasSize(5);
        assertThat(career.grading().grades()).extracting(GradeBand::code).containsExactly("GOOD", "FAIR", "IMPROVE");
    }

    @Test
    @Requirement("000-F07")
    void careerWeighsItsKeyFigures() {
        WeightedPart weighted = career.grading().weighted().orElseThrow();

        assertThat(weighted.keyFigures().map(KeyFigure::weight)).containsExactly(20, 30, 20, 5, 5, 5, 5, 5, 5);
        assertThat(weighted.perspectives()).extracting(Perspective::weight).containsExactly(70, 10, 10, 10);
        assertThat(weighted.perspectives().get(0).keyFigures())
                .extracting(KeyFigure::code)
                .containsExactly("K1", "K2", "K3");
    }

    @Test
    @Requirement("000-F02")
    void careerKeepsBothTitlesOfADimension() {
        assertThat(career.groups().stream()
                        .filter(d -> d.guide().otherTitle().isPresent())
                        .map(Node::code))
                .containsExactly("D1", "D3", "D6");
        assertThat(career.grading().weighted().flatMap(d -> d.guide().otherTitle()))
                .isPresent();
    }

    @Test
    void careerKeepsNearDuplicatesApart() {
        assertThat(career.find("Q4A-04")).isPresent();
        assertThat(career.find("Q4A-09")).isPresent();
    }

    @Test
    void everyTextOfEveryPackageIsBilingual() {
        Stream.of(guide, esa, career)
                .flatMap(each -> each.groups().stream())
                .flatMap(Node::walk)
                .forEach(node -> {
                    assertThat(node.title().en()).as(node.code()).isNotBlank();
                    assertThat(node.guide().guidance()).allSatisfy(point -> assertThat(
                                    Optional.ofNullable(point.text().en()))
                            .as(node.code())
                            .isPresent());
                });
    }

    @Test
    void noPackageUsesACodeTwice() {
        Stream.of(guide, esa, career).forEach(each -> {
            List<String> codes =
                    each.groups().stream().flatMap(Node::walk).map(Node::code).toList();

            assertThat(codes).doesNotHaveDuplicates();
        });
    }
}
