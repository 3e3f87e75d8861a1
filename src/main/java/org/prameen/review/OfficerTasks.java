package org.prameen.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.EvidencePiece;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.SummaryForm;
import org.prameen.review.domain.Share;
import org.prameen.shared.CaseId;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the responsible officer has to do for a workbook, in the order of document 004 (lines 288-293), each with how far it is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OfficerTasks {

    /** The five tasks; an instrument without a profile or form has fewer. */
    public enum Kind {
        PROFILE,
        SELF_ASSESSMENT,
        FORMS,
        EVIDENCE,
        REPORT
    }

    /** @param route of the screen it is done on */
    public record Task(Kind kind, Share progress, String route) {

        public boolean isDone() {
            return progress.whole() > 0 && progress.part() == progress.whole();
        }
    }

    private final ItemStates states;
    private final EvidenceFiles files;

    OfficerTasks(ItemStates states, EvidenceFiles files) {
        this.states = states;
        this.files = files;
    }

    public List<Task> of(CaseId id) {
        Reporting reporting = states.of(id);
        Workbook book = reporting.book();
        String page = "cases/" + id;
        List<Task> tasks = new ArrayList<>();
        book.instrument()
                .answering()
                .profile()
                .ifPresent(profile -> tasks.add(new Task(Kind.PROFILE, profile(book, profile), page + "/profile")));
        Workbook.Progress boxes = book.progress();
        tasks.add(new Task(Kind.SELF_ASSESSMENT, new Share(boxes.answered(), boxes.all()), page + "/workbook"));
        book.instrument()
                .answering()
                .form()
                .ifPresent(form -> tasks.add(new Task(Kind.FORMS, forms(book, form), page + "/workbook/forms")));
        if (book.instrument().evidence().general().required()) {
            tasks.add(new Task(Kind.EVIDENCE, evidence(book, files.of(id)), page + "/evidence"));
        }
        int sent = (int)
                reporting.items().stream().filter(item -> item.submitted() == 1).count();
        tasks.add(new Task(Kind.REPORT, new Share(sent, reporting.items().size()), page + "/status"));
        return tasks;
    }

    private static Share profile(Workbook book, ProfilePart profile) {
        List<String> codes =
                profile.questions().map(ProfilePart.Question::entry).toList();
        return new Share(
                (int) codes.stream().filter(code -> written(book, code)).count(), codes.size());
    }

    /** Forms with everything written: what was chosen as the answer, and every point. */
    private static Share forms(Workbook book, SummaryForm form) {
        long done = book.sections().stream()
                .filter(section -> form.entries(section.code()).allMatch(code -> written(book, code)))
                .count();
        return new Share((int) done, book.sections().size());
    }

    /** Of the items that need evidence: all but those where nothing at all is carried out. */
    private static Share evidence(Workbook book, List<Evidence> all) {
        Map<String, Set<String>> pieces = all.stream()
                .filter(Evidence::valid)
                .collect(Collectors.groupingBy(
                        Evidence::subject, Collectors.flatMapping(one -> one.piece().stream(), Collectors.toSet())));
        List<Node> needing = book.sections().stream()
                .filter(section -> !isNothing(book, section))
                .toList();
        long done = needing.stream()
                .filter(section -> pieces.getOrDefault(section.code(), Set.of())
                        .containsAll(demanded(book, section).toList()))
                .count();
        return new Share((int) done, needing.size());
    }

    private static Stream<String> demanded(Workbook book, Node section) {
        return book.instrument().evidence().rules(section.code()).demanded().stream()
                .map(EvidencePiece::code);
    }

    private static boolean isNothing(Workbook book, Node section) {
        return section.children().stream().allMatch(box -> book.entry(box.code())
                .flatMap(BookEntry::value)
                .filter("0"::equals)
                .isPresent());
    }

    private static boolean written(Workbook book, String code) {
        return Optional.ofNullable(book.entries().get(code))
                .flatMap(BookEntry::value)
                .isPresent();
    }
}
