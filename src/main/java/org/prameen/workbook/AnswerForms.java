package org.prameen.workbook;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceId;
import org.prameen.evidence.EvidencePictures;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.evidence.NewEvidence;
import org.prameen.instrument.EvidencePiece;
import org.prameen.instrument.Node;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.SummaryForm;
import org.prameen.organisation.Organisations;
import org.prameen.security.Deeds;
import org.prameen.security.Exports;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.workbook.domain.AnswerBlocks;
import org.prameen.workbook.paper.ThaiPaper;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** The form that sums a section up as a file, and put with the evidence of the section (document 004, lines 290-292, 372, 380). */
@Service
@PreAuthorize("isAuthenticated()")
public class AnswerForms {

    private static final SortedMap<Integer, Evidence> NONE = Collections.emptySortedMap();
    private static final String MADE_HERE = "workbook.paper.shows";

    private final Workbooks workbooks;
    private final Attached attached;
    private final Organisations organisations;
    private final Deeds deeds;
    private final Texts texts;

    /** What is attached, to read and to add to. */
    @Component("answerFormsAttached")
    record Attached(EvidenceFiles files, EvidencePictures pictures) {}

    AnswerForms(Workbooks workbooks, Attached attached, Organisations organisations, Deeds deeds, Texts texts) {
        this.workbooks = workbooks;
        this.attached = attached;
        this.organisations = organisations;
        this.deeds = deeds;
        this.texts = texts;
    }

    /** In Thai, as the report is. @throws NotFound when there is no such section or form */
    @Exports("answerForm")
    public byte[] paper(CaseId id, String section) {
        Workbook book = workbooks.get(id);
        return paper(book, section(book, section));
    }

    /** Of every section, by its code. */
    public Map<String, byte[]> papers(CaseId id) {
        Workbook book = workbooks.get(id);
        Map<String, byte[]> papers = new LinkedHashMap<>();
        book.instrument().answering().form().ifPresent(form -> book.sections()
                .forEach(section -> papers.put(section.code(), paper(book, section))));
        return papers;
    }

    /** The profile, question by question. @throws NotFound where the instrument asks for none */
    public byte[] profile(CaseId id) {
        Workbook book = workbooks.get(id);
        ProfilePart profile = book.instrument().answering().profile().orElseThrow(NotFound::new);
        ThaiPaper paper = new ThaiPaper()
                .title(profile.title().th())
                .text(organisations.get(book.theCase().agency()).name().th() + " · "
                        + book.round().title().th());
        Map<String, SortedMap<Integer, Evidence>> numbered = attached.pictures().numbered(id);
        Map<EvidenceId, byte[]> pages = attached.pictures().firstPages(id, shown(book, profile, numbered));
        int number = 0;
        for (ProfilePart.Part part : profile.parts()) {
            number++;
            paper.heading(number + ". " + part.title().th());
            for (ProfilePart.Question question : part.questions()) {
                paper.text(question.title().th());
                answer(
                        paper,
                        written(book, question.entry()).orElse("–"),
                        numbered.getOrDefault(question.entry(), NONE),
                        pages);
            }
        }
        return paper.text("\n" + said("workbook.paper.made", ThaiCalendar.dateTime(deeds.now(), Texts.THAI)))
                .bytes();
    }

    /**
     * Attaches the form as it stands now; what was attached like this before is cancelled, and this one used instead. A form
     * that somebody attached themselves, a signed one for example, stays beside it.
     *
     * @throws org.prameen.shared.Rejected when nothing can be attached now
     */
    public EvidenceId attach(CaseId id, String code) {
        Workbook book = workbooks.get(id);
        Node section = section(book, code);
        EvidencePiece piece = book.instrument().evidence().rules(code).pieces().stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        String name = code + " " + piece.title().th();
        NewEvidence described = new NewEvidence(
                name,
                said(MADE_HERE),
                Optional.empty(),
                Optional.of(piece.code()),
                written(book, SummaryForm.chosen(code)));
        ByteArrayInputStream content = new ByteArrayInputStream(paper(book, section));
        EvidenceShelf shelf = attached.files().shelf(id, code);
        Optional<Evidence> before = shelf.valid().stream()
                .filter(one -> one.piece().equals(described.piece()) && shelf.mayChange(one))
                .filter(one -> madeHere(one, code))
                .reduce((first, second) -> second);
        return before.map(old -> attached.files()
                        .replace(
                                old.id(),
                                texts.get("workbook.paper.again", Texts.THAI),
                                described,
                                content,
                                name + ".pdf"))
                .orElseGet(() -> attached.files().attach(id, code, described, content, name + ".pdf"));
    }

    /** By what nobody types: the sentence of what it shows, and the section that its title begins with. */
    private boolean madeHere(Evidence one, String section) {
        return one.shows().equals(said(MADE_HERE)) && one.title().startsWith(section + " ");
    }

    /** The sections whose form the person may attach now. */
    public List<String> attachable(Workbook book) {
        return attached.files()
                .addable(
                        book.theCase().id(),
                        book.sections().stream()
                                .map(Node::code)
                                .filter(code -> book.opens(SummaryForm.chosen(code)))
                                .toList());
    }

    /** Prose, tables and pictures in the order they were written; a picture is the first page of what is attached. */
    private static void answer(
            ThaiPaper paper, String text, SortedMap<Integer, Evidence> numbered, Map<EvidenceId, byte[]> pages) {
        for (AnswerBlocks.Block block : AnswerBlocks.of(text)) {
            if (block instanceof AnswerBlocks.Prose prose) {
                paper.answer(prose.text());
            } else if (block instanceof AnswerBlocks.Table table) {
                paper.table(table.rows());
            } else if (block instanceof AnswerBlocks.Picture picture) {
                Optional.ofNullable(numbered.get(picture.number()))
                        .map(one -> pages.get(one.id()))
                        .ifPresent(paper::picture);
            }
        }
    }

    /** What the answers show, each once, so that it is read once. */
    private static Set<EvidenceId> shown(
            Workbook book, ProfilePart profile, Map<String, SortedMap<Integer, Evidence>> numbered) {
        return profile.parts().stream()
                .flatMap(part -> part.questions().stream())
                .flatMap(question -> AnswerBlocks.pictures(
                                written(book, question.entry()).orElse(""))
                        .map(numbered.getOrDefault(question.entry(), NONE)::get))
                .filter(Objects::nonNull)
                .map(Evidence::id)
                .collect(Collectors.toSet());
    }

    private byte[] paper(Workbook book, Node section) {
        SummaryForm form = book.instrument().answering().form().orElseThrow(NotFound::new);
        ThaiPaper paper = new ThaiPaper()
                .title(form.title().th())
                .text(organisations.get(book.theCase().agency()).name().th() + " · "
                        + book.round().title().th())
                .heading(section.code() + " " + section.title().th())
                .text(said("workbook.screen.summary.chosen") + ": "
                        + written(book, SummaryForm.chosen(section.code())).orElse("–"));
        if (form.headings().isEmpty()) {
            paper.text("(" + said("workbook.forms.noHeadings") + ")");
        }
        IntStream.rangeClosed(1, form.points()).forEach(point -> {
            String heading = form.headings().isEmpty()
                    ? ""
                    : " " + form.headings().get(point - 1).th();
            paper.heading(point + "." + heading)
                    .answer(written(book, SummaryForm.entry(section.code(), point))
                            .orElse("–"));
        });
        return paper.text("\n" + said("workbook.paper.made", ThaiCalendar.dateTime(deeds.now(), Texts.THAI)))
                .bytes();
    }

    private static Node section(Workbook book, String code) {
        book.instrument().answering().form().orElseThrow(NotFound::new);
        return book.sections().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Optional<String> written(Workbook book, String code) {
        return book.entry(code).flatMap(BookEntry::value);
    }

    private String said(String key, Object... arguments) {
        Locale thai = Texts.THAI;
        return texts.get(key, thai, arguments);
    }
}
