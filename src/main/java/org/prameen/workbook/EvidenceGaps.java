package org.prameen.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.casework.Problem;
import org.prameen.evidence.CitedProjects.Cited;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.DataOfYear.Proof;
import org.prameen.instrument.EvidencePiece;
import org.prameen.instrument.EvidenceRules;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.Node;
import org.prameen.shared.LocalText;
import org.prameen.shared.Texts;

/** What the evidence of a workbook lacks, section by section; only what is said to be fulfilled must be shown. */
final class EvidenceGaps {

    private final Instrument instrument;
    private final Map<String, BookEntry> given;
    private final List<Evidence> valid;
    private final String page;

    /** @param valid pieces that count @param page of the case's evidence */
    EvidenceGaps(Instrument instrument, Map<String, BookEntry> given, List<Evidence> valid, String page) {
        this.instrument = instrument;
        this.given = given;
        this.valid = valid;
        this.page = page;
    }

    List<Problem> of(Node section) {
        EvidenceRules rules = instrument.evidence().rules(section.code());
        boolean claimed = section.children().stream().anyMatch(this::isClaimed);
        if (!rules.required() || !claimed) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        List<Evidence> here = valid.stream()
                .filter(one -> one.subject().equals(section.code())
                        || section.children().stream()
                                .anyMatch(item -> one.subject().equals(item.code())))
                .toList();
        Set<String> pieces = here.stream().flatMap(one -> one.piece().stream()).collect(Collectors.toSet());
        String lacking = rules.demanded().stream()
                .map(EvidencePiece::code)
                .filter(code -> !pieces.contains(code))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            problems.add(Problem.hard(place(section), route(section), "workbook.missing.evidencePieces", lacking));
        } else if (here.isEmpty()) {
            problems.add(Problem.hard(place(section), route(section), "workbook.missing.evidence"));
        }
        if (!rules.conditions().isEmpty() && !here.isEmpty()) {
            project(section, here).ifPresent(problems::add);
        }
        instrument.answering().year().proof().ifPresent(proof -> problems.addAll(unproven(section, proof, pieces)));
        return problems;
    }

    /** Pieces of another project are corrected first; that nobody confirmed it yet is only told. */
    private Optional<Problem> project(Node section, List<Evidence> here) {
        Cited cited = Confirmations.cited(given, section.code());
        List<Evidence> others = cited.others(here);
        if (!others.isEmpty()) {
            return Optional.of(Problem.hard(
                    place(section), route(section), "workbook.missing.otherProject", Confirmations.titles(others)));
        }
        return cited.confirmed()
                ? Optional.empty()
                : Optional.of(Problem.soft(place(section), route(section), "workbook.missing.sameProject"));
    }

    /** A level that claims results wants one to be shown, and not only the way to it (document 004, lines 393, 429, 444). */
    private List<Problem> unproven(Node section, Proof proof, Set<String> pieces) {
        return proof.pieces().stream().anyMatch(pieces::contains)
                ? List.of()
                : section.children().stream()
                        .filter(item ->
                                item.level().filter(proof.level()::equals).isPresent())
                        .filter(this::isClaimed)
                        .map(item ->
                                Problem.soft(place(section), route(section), "workbook.missing.result", item.code()))
                        .toList();
    }

    private boolean isClaimed(Node item) {
        return Optional.ofNullable(given.get(item.code()))
                .flatMap(BookEntry::value)
                .filter(value -> !value.equals("0"))
                .isPresent();
    }

    private String route(Node section) {
        return page + "?subject=" + section.code();
    }

    static LocalText place(Node section) {
        LocalText title = section.title();
        return LocalText.of(section.code() + " " + title.th(), section.code() + " " + title.in(Texts.ENGLISH));
    }
}
