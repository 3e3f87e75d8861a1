package org.prameen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keeps people with an impairment from using a page, as far as a machine can tell. */
final class Barriers {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** No dialog or notice is half shown: its colours mix with those behind it. */
    private static final String STILL = "() => !document.querySelector('[opening], [closing]')";

    private Barriers() {}

    static void assertNone(Page page) {
        page.waitForFunction(STILL);
        List<Rule> grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .toList();

        assertThat(grave)
                .withFailMessage(() -> "axe finds barriers on " + page.url() + "\n"
                        + grave.stream().map(Barriers::told).collect(Collectors.joining("\n")))
                .isEmpty();
    }

    private static String told(Rule rule) {
        return "- " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream().map(Barriers::place).collect(Collectors.joining("\n"));
    }

    private static String place(CheckedNode node) {
        return "    at " + node.getTarget() + "  "
                + String.valueOf(node.getFailureSummary()).replaceAll("\\s+", " ");
    }
}
