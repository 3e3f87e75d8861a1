package org.prameen.workbook.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.ProfilePart.Part;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.shared.LocalText;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;

/**
 * A profile in printed order. Sections are counted, groups are counted within their section, and the questions run through
 * (document 004, lines 316-367).
 */
final class ProfileOutline {

    /** @param section number of the section, when it begins here @param group number within it, when it begins here */
    record Entry(int number, int section, int group, boolean opensSection, boolean opensGroup, Part part) {

        /** Number of a detail of the question, counted from 1 below it. */
        String number(Question question) {
            return number + "." + (part.questions().indexOf(question) + 1);
        }

        Progress progress(Workbook book) {
            return ProfileOutline.progress(book, part.questions().stream());
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    ProfileOutline(ProfilePart profile) {
        Map<LocalText, Map<LocalText, Integer>> groups = new LinkedHashMap<>();
        for (Part part : profile.parts()) {
            boolean opensSection = !groups.containsKey(part.section());
            Map<LocalText, Integer> inside = groups.computeIfAbsent(part.section(), section -> new LinkedHashMap<>());
            boolean opensGroup = !inside.containsKey(part.group());
            int group = inside.computeIfAbsent(part.group(), title -> inside.size() + 1);
            entries.add(new Entry(entries.size() + 1, groups.size(), group, opensSection, opensGroup, part));
        }
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Numbers of what is not answered, by the code it is answered under. */
    Map<String, String> missing(Workbook book) {
        Map<String, String> missing = new LinkedHashMap<>();
        entries.forEach(entry -> entry.part().questions().stream()
                .filter(question -> !answered(book, question))
                .forEach(question -> missing.put(question.entry(), entry.number(question))));
        return missing;
    }

    Progress progress(Workbook book) {
        return progress(book, entries.stream().flatMap(entry -> entry.part().questions().stream()));
    }

    private static Progress progress(Workbook book, Stream<Question> questions) {
        List<Question> all = questions.toList();
        return new Progress(
                (int) all.stream().filter(question -> answered(book, question)).count(), all.size());
    }

    private static boolean answered(Workbook book, Question question) {
        Optional<BookEntry> entry = book.entry(question.entry());
        return entry.flatMap(BookEntry::value).isPresent();
    }
}
