package org.prameen.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prameen.review.Difference;
import org.prameen.workbook.SignedKinds;
import org.prameen.workbook.ui.KindNames;

/** What is not as it was, by node. */
class DifferenceList extends Div {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final transient CasePlace place;
    private final SerializableConsumer<String> chosen;

    /** @param chosen called with the node to look at; nothing leads on when absent */
    DifferenceList(CasePlace place, List<Difference> differences, SerializableConsumer<String> chosen) {
        this.place = place;
        this.chosen = chosen;
        addClassName("rv-differences");
        Map<String, List<Difference>> bySubject = new LinkedHashMap<>();
        differences.forEach(difference -> bySubject
                .computeIfAbsent(difference.subject(), subject -> new ArrayList<>())
                .add(difference));
        bySubject.forEach(this::line);
    }

    private void line(String subject, List<Difference> differences) {
        Div line = new Div();
        line.addClassName("rv-difference");
        String title = place.title(subject, getLocale());
        if (chosen == null) {
            Span name = new Span(title);
            name.addClassName("pr-strong");
            line.add(name);
        } else {
            NativeButton open = new NativeButton(title, click -> chosen.accept(subject));
            open.addClassName("rv-choose");
            line.add(open);
        }
        differences.forEach(difference -> line.add(new Span(words(difference))));
        add(line);
    }

    private String words(Difference difference) {
        if (SignedKinds.part(difference.subject()).isPresent()) {
            return getTranslation(
                    "review.difference.fromTo",
                    getTranslation("review.difference.kinds"),
                    difference.before().map(KindNames::ofSigned).orElse("–"),
                    difference.after().map(KindNames::ofSigned).orElse("–"));
        }
        String what = getTranslation("review.difference." + difference.kind());
        return switch (difference.kind()) {
            case EVIDENCE -> changed(difference, what);
            case ANSWERS ->
                isText(difference)
                        ? changed(difference, what)
                        : isCounted(difference)
                                ? getTranslation("review.difference.from", what, answers(difference))
                                : fromTo(difference, what);
            default -> fromTo(difference, what);
        };
    }

    private String fromTo(Difference difference, String what) {
        return getTranslation(
                "review.difference.fromTo",
                what,
                difference.before().orElse("–"),
                difference.after().orElse("–"));
    }

    private String changed(Difference difference, String what) {
        return getTranslation(
                difference.before().isEmpty()
                        ? "review.difference.added"
                        : difference.after().isEmpty() ? "review.difference.removed" : "review.difference.changed",
                what);
    }

    /** A text of a workbook, of which only the fingerprint is known. */
    private static boolean isText(Difference difference) {
        return Stream.of(difference.before(), difference.after())
                .flatMap(Optional::stream)
                .allMatch(value -> FINGERPRINT.matcher(value).matches());
    }

    /** What many respondents answered; an agency that answers as one body has one value. */
    private static boolean isCounted(Difference difference) {
        return Stream.of(difference.before(), difference.after())
                .flatMap(Optional::stream)
                .anyMatch(value -> value.indexOf(':') > 0);
    }

    /** Only the counts that changed: "5: 2 → 3". */
    private String answers(Difference difference) {
        Map<String, String> before = counts(difference.before().orElse(""));
        Map<String, String> after = counts(difference.after().orElse(""));
        Set<String> names = new TreeSet<>(java.util.Comparator.reverseOrder());
        names.addAll(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !before.getOrDefault(name, "0").equals(after.getOrDefault(name, "0")))
                .map(name -> name(name) + ": " + before.getOrDefault(name, "0") + " → " + after.getOrDefault(name, "0"))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private String name(String count) {
        return switch (count) {
            case "NA" -> getTranslation("review.count.notPractised");
            case "-" -> getTranslation("review.count.blank");
            default -> getTranslation("review.count.score", count);
        };
    }

    private static Map<String, String> counts(String written) {
        Map<String, String> counts = new LinkedHashMap<>();
        for (String part : written.split(" ")) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                counts.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return counts;
    }
}
