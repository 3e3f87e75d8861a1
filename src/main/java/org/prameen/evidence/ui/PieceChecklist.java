package org.prameen.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.prameen.evidence.CitedProjects.Cited;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.instrument.EvidencePiece;
import org.prameen.shared.CaseId;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Tone;

/** Which pieces a subject needs and has, and the condition that all of them have to keep to, which is confirmed, not attached. */
class PieceChecklist extends Div {

    PieceChecklist(EvidenceFiles files, CaseId id, EvidenceShelf shelf, Runnable after) {
        addClassName("ev-pieces");
        List<EvidencePiece> missing = shelf.missing();
        Div title = new Div(
                new Span(getTranslation("evidence.pieces.title")),
                missing.isEmpty()
                        ? new Chip(Tone.GREEN, getTranslation("evidence.pieces.complete"))
                        : new Chip(Tone.AMBER, getTranslation("evidence.pieces.incomplete")));
        title.addClassName("ev-pieces-title");
        UnorderedList list = new UnorderedList();
        shelf.rules().demanded().forEach(piece -> list.add(line(piece, !missing.contains(piece))));
        add(title, list);
        shelf.cited().ifPresent(cited -> shelf.rules()
                .conditions()
                .forEach(condition -> add(condition(files, id, shelf, condition, cited, after))));
    }

    private ListItem line(EvidencePiece piece, boolean there) {
        Span words = new Span(piece.code() + " " + piece.title().in(getLocale()));
        return new ListItem(
                words,
                new Chip(
                        there ? Tone.GREEN : Tone.GREY,
                        getTranslation(there ? "evidence.pieces.there" : "evidence.pieces.missing")));
    }

    private Div condition(
            EvidenceFiles files, CaseId id, EvidenceShelf shelf, EvidencePiece condition, Cited cited, Runnable after) {
        Div box = new Div();
        box.addClassName("ev-condition");
        box.add(new Div(condition.code() + " " + condition.title().in(getLocale())));
        box.add(new Div(cited.project()
                .map(name -> getTranslation("evidence.project.cited", name))
                .orElseGet(() -> getTranslation("evidence.project.none"))));
        List<Evidence> others = cited.others(shelf.evidence());
        if (!others.isEmpty()) {
            box.add(new Chip(
                    Tone.RED,
                    getTranslation(
                            "evidence.project.others",
                            others.stream().map(Evidence::title).collect(Collectors.joining(", ")))));
        } else if (cited.confirmed()) {
            box.add(new Chip(Tone.GREEN, getTranslation("evidence.project.confirmed")));
        } else if (cited.project().isPresent()) {
            box.add(new Chip(Tone.AMBER, getTranslation("evidence.project.open")));
            if (shelf.mayAdd()) {
                box.add(Buttons.plain(
                        getTranslation("evidence.project.confirm"), () -> confirm(files, id, shelf.subject(), after)));
            }
        }
        return box;
    }

    private void confirm(EvidenceFiles files, CaseId id, String subject, Runnable after) {
        PieceActs.during(() -> {
            files.confirmProject(id, subject);
            Notices.done(getTranslation("evidence.project.done"));
        });
        after.run();
    }
}
