package org.prameen.journeys;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Counts of a form that was answered on paper. */
public final class TallyPage {

    private final Visitor coordinator;

    TallyPage(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    public TallyPage states(int hrStaff, int others) {
        coordinator
                .fills(Words.of("answering.tally.hrStaff"), Integer.toString(hrStaff))
                .fills(Words.of("answering.tally.others"), Integer.toString(others))
                .presses(Words.of("answering.tally.state"));
        return this;
    }

    /** Enters the same counts for every item. @param counts of 5, 4, 3, 2 and 1, as typed */
    public TallyPage entersForEveryItem(List<String> counts, int respondents) {
        Locator rows = coordinator.page().locator(".an-tally tbody tr:has(input)");
        int items = rows.count();
        for (int row = 0; row < items; row++) {
            for (int column = 0; column < counts.size(); column++) {
                Locator cell = rows.nth(row).locator("input").nth(column);
                cell.fill(counts.get(column));
                cell.press("Tab");
                coordinator.rests();
            }
            coordinator.sees(rows.nth(row).getByText(Words.of("answering.tally.sumOf", respondents, respondents)));
        }
        return this;
    }
}
