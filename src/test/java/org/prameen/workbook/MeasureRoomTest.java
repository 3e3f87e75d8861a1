package org.prameen.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prameen.WorldOffices.Agency;
import org.prameen.shared.CaseId;
import org.prameen.shared.Rejected;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;

/** Where measures cannot be entered: caps and kept places of document 001, lines 2955-2958, through the service. */
class MeasureRoomTest extends FilledCase {

    @Autowired
    Measures measures;

    private Agency agency;
    private CaseId id;

    @BeforeEach
    void openWorkbook() {
        agency = world.agency();
        id = results(agency);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            F57 three in 7.1.1       | 7.1.1 7.1.1                         | 7.1.1    | -
            F57 fourth in 7.1.1      | 7.1.1 7.1.1 7.1.1                   | 7.1.1    | TOO_MANY_IN_GROUP [7.1.1, 3, 2956-2958, 2970-2974]
            F58 two in 7.4.1         | 7.4.1                               | 7.4.1    | -
            F58 third in 7.4.1       | 7.4.1 7.4.1                         | 7.4.1    | TOO_MANY_IN_GROUP [7.4.1, 2, 2956-2958, 2970-2974]
            F59 3+2                  | 7.1.1 7.1.1 7.1.1 7.1.2             | 7.1.2    | -
            F59 3+2+1                | 7.1.1 7.1.1 7.1.1 7.1.2 7.1.2       | 7.1.3    | TOO_MANY_IN_DIMENSION [7.1, 5, 2955]
            F59 3+1+1                | 7.1.1 7.1.1 7.1.1 7.1.2             | 7.1.3    | -
            F56 fifth in 7.4         | 7.4.1 7.4.1 7.4.2 7.4.3             | 7.4.4    | -
            F56 sixth in 7.4         | 7.4.1 7.4.1 7.4.2 7.4.2 7.4.3       | 7.4.3    | TOO_MANY_IN_DIMENSION [7.4, 5, 2955]
            F62 patent in 7.6.4      | -                                   | 7.6.4    | PLACES_RESERVED [7.6.4, 2, ]
            F62 patent beside one    | 7.6.4-M1                            | 7.6.4    | PLACES_RESERVED [7.6.4, 2, ]
            F62 the second owed one  | 7.6.4-M1                            | 7.6.4-M2 | -
            F62 patent beside both   | 7.6.4-M1 7.6.4-M2                   | 7.6.4    | TOO_MANY_IN_GROUP [7.6.4, 2, 2956-2958, 2970-2974]
            3.2 places of 7.1.1      | 7.1.2 7.1.2 7.1.3                   | 7.1.4    | PLACES_RESERVED [7.1, 5, ]
            no such group            | -                                   | 7.9      | UNKNOWN_PLACE [7.9]
            not prescribed there     | -                                   | 7.6.3-M9 | UNKNOWN_PLACE [7.6.3-M9]
            """)
    @Requirement("001-F56")
    @Requirement("001-F57")
    @Requirement("001-F58")
    @Requirement("001-F59")
    @Requirement("001-F62")
    void measureIsRefusedWhereTheDocumentHasNoPlaceForIt(String name, String there, String one, String refusal) {
        Arrays.stream(there.split(" ")).filter(code -> !code.equals("-")).forEach(this::add);

        if (refusal.equals("-")) {
            add(one);
            assertThat(entered()).hasSize(there.split(" ").length + 1);
        } else {
            assertThatThrownBy(() -> add(one)).isInstanceOf(Rejected.class).hasMessageEndingWith(refusal);
            assertThat(entered()).hasSize(there.equals("-") ? 0 : there.split(" ").length);
        }
    }

    @Test
    @Requirement("001-F62")
    void placeIsKeptForWhatAServiceUnitOwes() {
        world.as(agency.coordinator(), () -> measures.setKinds(id, Set.of("SERVICE_UNIT")));
        List.of("7.2.1", "7.2.1", "7.2.3", "7.2.3").forEach(this::add);

        assertThatThrownBy(() -> add("7.2.5")).hasMessageContaining("workbook.refused.PLACES_RESERVED [7.2, 5");
        add("7.2.2-M1");

        assertThat(entered()).hasSize(5);
    }

    @Test
    @Requirement("001-F58")
    void measureIsNeitherMovedNorPutBackPastACap() {
        UUID first = add("7.4.1");
        add("7.4.2");
        UUID second = add("7.4.2");
        world.as(agency.coordinator(), () -> measures.remove(id, second));
        add("7.4.2");

        assertThatThrownBy(() -> world.as(agency.coordinator(), () -> measures.putBack(id, second)))
                .hasMessageContaining("TOO_MANY_IN_GROUP");
        assertThatThrownBy(() ->
                        world.as(agency.coordinator(), () -> measures.change(id, first, TypedMeasure.in("7.4.2"), 1)))
                .hasMessageContaining("TOO_MANY_IN_GROUP");
        world.as(agency.coordinator(), () -> measures.change(id, first, TypedMeasure.in("7.4.3"), 1));
    }

    @Test
    @Requirement("001-F57")
    void twoWhoAddAtOnceDoNotPassTheCapTogether() {
        add("7.1.1");
        add("7.1.1");
        List<CompletableFuture<Boolean>> attempts = IntStream.range(0, 4)
                .mapToObj(attempt -> CompletableFuture.supplyAsync(() -> {
                    try {
                        add("7.1.1");
                        return true;
                    } catch (Rejected refused) {
                        return false;
                    }
                }))
                .toList();

        assertThat(attempts.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(entered()).hasSize(3);
    }

    /** @param place a group, or a prescribed measure */
    private UUID add(String place) {
        TypedMeasure blank = TypedMeasure.in(place.substring(0, Math.min(5, place.length())));
        TypedMeasure typed = place.contains("M") ? blank.as(place) : blank;
        return world.call(agency.coordinator(), () -> measures.add(id, typed));
    }

    private List<ResultMeasure> entered() {
        return world.call(agency.coordinator(), () -> workbooks.get(id)).measures();
    }
}
