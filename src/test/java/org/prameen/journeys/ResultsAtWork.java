package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.scoring.improvement.Direction;
import org.prameen.shared.CaseId;
import org.prameen.workbook.Measures;
import org.prameen.workbook.ResultMeasure;
import org.prameen.workbook.TypedMeasure;
import org.springframework.beans.factory.annotation.Autowired;

/** A workbook with measures of results, and short words for what people do in it. */
abstract class ResultsAtWork extends BookAtWork {

    @Autowired
    Measures measures;

    CaseId id;

    @BeforeEach
    void openWorkbook(Days days) {
        id = begun(days);
    }

    /** A case of the agency in the next year, in its window. */
    CaseId begun(Days days) {
        return open("pmqa-guide", "1", days);
    }

    void enter(String group, String name, String earlier, String later, String target, String result) {
        world.as(agency.coordinator(), () -> measures.add(id, measure(group, name, earlier, later, target, result)));
    }

    /** Better when it is higher. */
    static TypedMeasure measure(String group, String name, String earlier, String later, String target, String result) {
        return new TypedMeasure(
                group,
                Optional.empty(),
                name,
                "ร้อยละ",
                true,
                Optional.of(Direction.HIGHER),
                earlier,
                later,
                target,
                result,
                Optional.empty());
    }

    static void types(Visitor visitor, String... texts) {
        for (String text : texts) {
            visitor.page().keyboard().type(text);
            visitor.page().keyboard().press("Tab");
            visitor.rests();
        }
    }

    static Locator field(Visitor visitor, String field) {
        return visitor.page().locator("#wb-7-1-1-group .wr-" + field + " .wr-input");
    }

    static void fill(Visitor visitor, String field, String text) {
        field(visitor, field).fill(text);
        field(visitor, field).press("Tab");
        visitor.rests();
    }

    List<ResultMeasure> entered() {
        return world.call(agency.coordinator(), () -> workbooks.get(id)).measures();
    }
}
