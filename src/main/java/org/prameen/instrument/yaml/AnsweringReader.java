package org.prameen.instrument.yaml;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prameen.instrument.AgencyFamily;
import org.prameen.instrument.AnsweringPart;
import org.prameen.instrument.DataOfYear;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.ProfilePart.Part;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.instrument.SummaryForm;
import org.prameen.shared.LocalText;
import org.yaml.snakeyaml.nodes.Node;

/** Reads who answers an instrument, until when, and what they write beside their answers. */
final class AnsweringReader {

    private static final Set<String> KEYS =
            Set.of("answered-by", "late-entry", "profile", "summary-form", YearReader.KEY);
    private static final Set<String> PROFILE = Set.of("title", "not-relevant", "parts");
    private static final Set<String> PART = Set.of("code", "section", "group", "title", "line", "questions");
    private static final Set<String> QUESTION = Set.of("code", "title", "line", "starred", "if-any");
    private static final Set<String> FORM = Set.of("title", "points", "headings");
    private static final int MOST_POINTS = 50;

    private final Mapping root;
    private final Faults faults;

    AnsweringReader(Mapping root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    static Set<String> keysAnd(Set<String> others) {
        Set<String> keys = new HashSet<>(others);
        keys.addAll(KEYS);
        return keys;
    }

    /** @param year what holds for this version alone */
    AnsweringPart part(DataOfYear year) {
        List<AgencyFamily> agencies =
                root.has("answered-by") ? root.manyOf("answered-by", AgencyFamily.class) : List.of();
        return new AnsweringPart(
                agencies.isEmpty() ? AnsweringPart.LOCAL.agencies() : Set.copyOf(agencies),
                root.optionalFlag("late-entry").orElse(AnsweringPart.LOCAL.lateEntry()),
                root.has("profile") ? Optional.of(profile()) : Optional.empty(),
                root.has("summary-form") ? Optional.of(form()) : Optional.empty(),
                year);
    }

    private ProfilePart profile() {
        Mapping mapping = Mapping.of(root.at("profile"), faults, PROFILE);
        Codes codes = Codes.free();
        return new ProfilePart(
                mapping.localText("title"),
                mapping.localText("not-relevant"),
                mapping.list("parts", yaml -> part(Mapping.of(yaml, faults, PART), codes)));
    }

    private Part part(Mapping mapping, Codes codes) {
        String code = codes.below("", mapping);
        return new Part(
                code,
                mapping.localText("section"),
                mapping.localText("group"),
                mapping.localText("title"),
                mapping.optionalWhole("line"),
                mapping.list("questions", yaml -> question(Mapping.of(yaml, faults, QUESTION), code, codes)));
    }

    private static Question question(Mapping mapping, String part, Codes codes) {
        return new Question(
                codes.below(part, mapping),
                mapping.localText("title"),
                mapping.optionalWhole("line"),
                mapping.optionalFlag("starred").orElse(false),
                mapping.optionalFlag("if-any").orElse(false));
    }

    /** Headings are configured for all points or for none. */
    private SummaryForm form() {
        Mapping mapping = Mapping.of(root.at("summary-form"), faults, FORM);
        int points = mapping.whole("points").orElse(0);
        List<LocalText> headings = mapping.optionalList("headings", this::heading);
        if (points < 1 || points > MOST_POINTS) {
            mapping.fault("points", "formPoints", String.valueOf(MOST_POINTS));
        } else if (!headings.isEmpty() && headings.size() != points) {
            mapping.fault("headings", "formHeadings", String.valueOf(points), String.valueOf(headings.size()));
        }
        return new SummaryForm(mapping.localText("title"), points, headings);
    }

    private LocalText heading(Node yaml) {
        return Mapping.localText(yaml, faults);
    }
}
