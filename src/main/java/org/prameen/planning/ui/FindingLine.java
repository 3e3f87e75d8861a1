package org.prameen.planning.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prameen.planning.domain.Finding;
import org.prameen.planning.domain.PlanPolicy;
import org.prameen.shared.LocalText;

/**
 * What one policy found, as one sentence; nobody reads eighteen lines that differ in a name.
 *
 * @param first where to begin mending
 * @param details what the sentence counts, each named once; empty where the sentence says it all
 */
record FindingLine(Finding first, String sentence, String details) {

    /** A line for each policy that found something, in the order of the findings. */
    static List<FindingLine> of(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::policy, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(FindingLine::one)
                .toList();
    }

    private static FindingLine one(List<Finding> same) {
        Finding first = same.get(0);
        UI ui = UI.getCurrent();
        if (same.size() == 1 || first.policy() != PlanPolicy.EVERY_AREA_HAS_A_RESPONSIBLE_PERSON) {
            return new FindingLine(
                    first, ui.getTranslation(first.key(), first.arguments().toArray()), "");
        }
        String areas =
                same.stream().map(finding -> area(finding, ui.getLocale())).collect(Collectors.joining(" · "));
        return new FindingLine(first, ui.getTranslation("planning.nobodyResponsible", same.size()), areas);
    }

    private static String area(Finding finding, Locale locale) {
        List<Object> named = finding.arguments();
        return named.get(0) + " " + ((LocalText) named.get(1)).in(locale);
    }
}
