package org.prameen.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.casework.CompletenessCheck;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.instrument.GradingPart;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.instrument.SummaryForm;
import org.prameen.organisation.Organisations;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.prameen.workbook.BookFrames.Frame;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.stereotype.Component;

/**
 * What is missing from a workbook. Where a grade needs every item, a blank one refuses the submission; where levels are
 * reached box by box, a blank box only deserves a look, but an item said to be fulfilled needs the evidence its
 * instrument requires (document 004, lines 291-292 and section 4).
 */
@Component
class EntriesMissing implements CompletenessCheck {

    private static final int AMONG_ANSWERS = 20;

    private final BookFrames frames;
    private final BookTables tables;
    private final EvidenceFiles files;
    private final Organisations organisations;
    private final Texts texts;

    EntriesMissing(
            BookFrames frames, BookTables tables, EvidenceFiles files, Organisations organisations, Texts texts) {
        this.frames = frames;
        this.tables = tables;
        this.files = files;
        this.organisations = organisations;
        this.texts = texts;
    }

    @Override
    public boolean concerns(Instrument instrument) {
        return instrument.isFilledTogether();
    }

    @Override
    public int rank() {
        return AMONG_ANSWERS;
    }

    @Override
    public List<Problem> of(CaseId id, Submission submission) {
        Frame frame = frames.get(id);
        List<Problem> problems = new ArrayList<>();
        if (submission == Submission.SIGNING
                && tables.books().find(id).flatMap(WorkbookRows.Row::finishedAt).isEmpty()) {
            problems.add(Problem.hard(whole(), route(id), "workbook.missing.notFinished"));
        }
        problems.addAll(ResultsMissing.of(frame, tables));
        problems.addAll(others(frame));
        Map<String, BookEntry> given = tables.entries().of(id);
        if (given.values().stream().allMatch(entry -> entry.value().isEmpty())) {
            problems.add(Problem.hard(whole(), route(id), "workbook.missing.everything"));
            return problems;
        }
        profile(frame, given).ifPresent(problems::add);
        cover(frame).ifPresent(problems::add);
        boolean needsAll = frame.instrument().scoring() instanceof GradingPart;
        List<Evidence> valid = files.of(id).stream().filter(Evidence::valid).toList();
        EvidenceGaps gaps = new EvidenceGaps(frame.instrument(), given, valid, "cases/" + id + "/evidence");
        AnswersMissing answers = new AnswersMissing(id, given, texts);
        GradesMissing grades = new GradesMissing(frame, given, valid);
        for (Node section : frame.instrument().sections()) {
            blank(id, section, given, needsAll).ifPresent(problems::add);
            problems.addAll(gaps.of(section));
            problems.addAll(grades.of(section));
            chosen(frame, section, given).ifPresent(problems::add);
            section.children().stream().flatMap(answers::of).forEach(problems::add);
        }
        problems.addAll(new YearWarnings(frame.instrument(), given, route(id)).all());
        return problems;
    }

    /** What was confirmed may have been emptied since; then it is as incomplete as before. */
    private Optional<Problem> profile(Frame frame, Map<String, BookEntry> given) {
        CaseId id = frame.theCase().id();
        return frame.instrument().answering().profile().flatMap(profile -> {
            if (tables.profiles().confirmation(id).isEmpty()) {
                return Optional.of(profile(id, "workbook.missing.profileNotConfirmed"));
            }
            long blank = profile.questions()
                    .filter(question -> value(given, question.entry()).isEmpty())
                    .count();
            return blank == 0 ? Optional.empty() : Optional.of(profile(id, "workbook.missing.profileBlank", blank));
        });
    }

    private Problem profile(CaseId id, String why, Object... arguments) {
        return Problem.hard(said("workbook.missing.profile"), "cases/" + id + "/profile", why, arguments);
    }

    /** What other systems still have to say; it never holds up what is answered here (document 004, lines 473-475). */
    private List<Problem> others(Frame frame) {
        CaseId id = frame.theCase().id();
        return tables.substitutes().of(id, frame.instrument().answering().year().substitutes()).stream()
                .filter(other -> other.state() != Substitution.State.COMPLETE)
                .map(other -> Problem.soft(
                        other.rule().title(),
                        route(id) + "/others?of=" + other.rule().code(),
                        "workbook.missing.other." + other.state(),
                        other.rule().code(),
                        other.indicators().size(),
                        other.rule().indicators()))
                .toList();
    }

    /** The cover of a profile names the agency and its province (document 004, line 305), which the register knows. */
    private Optional<Problem> cover(Frame frame) {
        boolean owed = frame.instrument().answering().profile().isPresent()
                && organisations.get(frame.theCase().agency()).province().isEmpty();
        return owed
                ? Optional.of(Problem.soft(
                        said("workbook.missing.profile"),
                        "cases/" + frame.theCase().id() + "/profile",
                        "workbook.missing.province"))
                : Optional.empty();
    }

    private static Optional<Problem> blank(CaseId id, Node section, Map<String, BookEntry> given, boolean hard) {
        List<Node> blank = section.children().stream()
                .filter(item -> value(given, item).isEmpty())
                .toList();
        if (blank.isEmpty()) {
            return Optional.empty();
        }
        String route = route(id) + "?section=" + section.code() + "&item="
                + blank.get(0).code();
        return Optional.of(
                hard
                        ? Problem.hard(EvidenceGaps.place(section), route, "workbook.missing.blank", blank.size())
                        : Problem.soft(
                                EvidenceGaps.place(section), route, "workbook.missing.notEvaluated", blank.size()));
    }

    /** What is answered names the activity, project or work it stands for (document 004, lines 371, 478); told, no more. */
    private static Optional<Problem> chosen(Frame frame, Node section, Map<String, BookEntry> given) {
        String code = SummaryForm.chosen(section.code());
        boolean answered =
                section.children().stream().anyMatch(item -> value(given, item).isPresent());
        boolean written = frame.instrument().answering().form().stream()
                .flatMap(form -> form.entries(section.code()))
                .anyMatch(entry -> value(given, entry).isPresent());
        return frame.instrument()
                .answering()
                .form()
                .filter(form -> (answered || written) && value(given, code).isEmpty())
                .map(form -> Problem.soft(
                        EvidenceGaps.place(section),
                        route(frame.theCase().id()) + "?item=" + code,
                        "workbook.missing.project"));
    }

    private static Optional<String> value(Map<String, BookEntry> given, Node item) {
        return value(given, item.code());
    }

    private static Optional<String> value(Map<String, BookEntry> given, String code) {
        return Optional.ofNullable(given.get(code)).flatMap(BookEntry::value);
    }

    private static String route(CaseId id) {
        return "cases/" + id + "/workbook";
    }

    private LocalText whole() {
        return said("workbook.missing.place");
    }

    private LocalText said(String key) {
        return LocalText.of(texts.get(key, Texts.THAI), texts.get(key, Texts.ENGLISH));
    }
}
