package org.prameen.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prameen.answering.Coverages.Coverage;
import org.prameen.casework.CompletenessCheck;
import org.prameen.casework.Problem;
import org.prameen.casework.Submission;
import org.prameen.instrument.Node;
import org.prameen.shared.CaseId;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * What is not answered yet. A sheet may be handed in and a collection closed with blanks, for items without an answer are
 * told apart in the results (system method); only a case in which nobody said anything goes no further.
 */
@Component
class AnswersMissing implements CompletenessCheck {

    private final AnswerSheets sheets;
    private final CaseFrames frames;
    private final Invitations invitations;
    private final Coverages coverages;
    private final Texts texts;

    AnswersMissing(AnswerSheets sheets, CaseFrames frames, Invitations invitations, Coverages coverages, Texts texts) {
        this.sheets = sheets;
        this.frames = frames;
        this.invitations = invitations;
        this.coverages = coverages;
        this.texts = texts;
    }

    @Override
    public int rank() {
        return 20;
    }

    @Override
    public List<Problem> of(CaseId id, Submission submission) {
        return submission == Submission.SHEET ? ofSheet(id) : ofCase(frames.read(id), submission);
    }

    /** Only that nobody said anything at all. */
    @Override
    public List<Problem> refusing(CaseId id, Submission submission) {
        if (submission == Submission.SHEET) {
            return List.of();
        }
        Frame frame = frames.read(id);
        return coverages.isEmpty(frame) ? List.of(everything(frame)) : List.of();
    }

    private Problem everything(Frame frame) {
        return Problem.hard(collection(), page(frame, ""), "answering.missing.everything");
    }

    private List<Problem> ofSheet(CaseId id) {
        Frame frame = frames.get(id);
        return sheets.unanswered(id, SheetKind.COUNTED).stream()
                .map(item -> {
                    Node form = frame.indicatorOf(item.code());
                    return Problem.soft(
                            place(form),
                            route(id, "answers", form) + "&item=" + item.code(),
                            "answering.missing.item",
                            number(form, item),
                            item.title());
                })
                .toList();
    }

    private List<Problem> ofCase(Frame frame, Submission submission) {
        Coverage coverage = coverages.of(frame);
        List<Problem> problems = new ArrayList<>();
        if (submission == Submission.CLOSING) {
            notSent(frame).ifPresent(problems::add);
        }
        if (coverage.empty()) {
            problems.add(everything(frame));
        } else {
            frame.indicators().forEach(form -> problems.addAll(ofForm(frame.id(), form, coverage)));
        }
        return problems;
    }

    private Optional<Problem> notSent(Frame frame) {
        long people = invitations.informants(frame).stream()
                .filter(one -> one.submittedAt().isEmpty())
                .count();
        return Optional.of(people)
                .filter(some -> some > 0)
                .map(some ->
                        Problem.soft(collection(), page(frame, "?focus=people"), "answering.missing.notSent", some));
    }

    private List<Problem> ofForm(CaseId id, Node form, Coverage coverage) {
        FormCoverage answered = coverage.forms().get(form.code());
        if (answered.empty()) {
            String view = answered.tallied() ? "tally" : "collection";
            return List.of(Problem.soft(place(form), route(id, view, form), "answering.missing.form"));
        }
        if (answered.blank() == 0) {
            return List.of();
        }
        if (!answered.tallied()) {
            return List.of(Problem.soft(
                    place(form), route(id, "collection", form), "answering.missing.answers", answered.blank()));
        }
        return form.children().stream()
                .filter(item -> coverage.items().get(item.code()).blank() > 0)
                .map(item -> Problem.soft(
                        place(form),
                        route(id, "tally", form) + "&item=" + item.code(),
                        "answering.missing.counts",
                        number(form, item),
                        coverage.items().get(item.code()).blank()))
                .toList();
    }

    private LocalText collection() {
        String key = "answering.missing.collection";
        return LocalText.of(texts.get(key, Texts.THAI), texts.get(key, Texts.ENGLISH));
    }

    private static String page(Frame frame, String query) {
        return "cases/" + frame.id() + "/collection" + query;
    }

    private static String route(CaseId id, String view, Node form) {
        return "cases/" + id + "/" + view + "?form=" + form.code();
    }

    private static int number(Node form, Node item) {
        return form.children().indexOf(item) + 1;
    }

    /** As other modules name it, so that all that is missing about a form stands together. */
    private static LocalText place(Node form) {
        LocalText title = form.title();
        return LocalText.of(form.code() + " " + title.th(), form.code() + " " + title.in(Texts.ENGLISH));
    }
}
