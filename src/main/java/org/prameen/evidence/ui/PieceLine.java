package org.prameen.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.prameen.evidence.Cancellation;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceShelf;
import org.prameen.evidence.StoredFile;
import org.prameen.instrument.EvidenceKind;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Tone;

/** One piece of evidence: what it is, of when, whose, whether it counts, and what can be done with it. */
class PieceLine extends Div {

    private final transient EvidenceShelf shelf;
    private final transient Evidence one;
    private final transient PieceActs acts;

    PieceLine(EvidenceShelf shelf, Evidence one, PieceActs acts) {
        this.shelf = shelf;
        this.one = one;
        this.acts = acts;
        addClassName("ev-piece");
        getElement().getClassList().set("cancelled", !one.valid());
        Div words = new Div(title(), facts());
        words.addClassName("ev-words");
        if (!one.shows().isBlank()) {
            words.add(new Div(one.shows()));
        }
        one.cancellation().ifPresent(why -> words.add(cancelled(why)));
        Div buttons = new Div(buttons(shelf).toArray(Component[]::new));
        buttons.addClassName("ev-buttons");
        add(icon(), words, buttons);
    }

    private Icon icon() {
        VaadinIcon icon =
                switch (one.kind()) {
                    case PDF -> VaadinIcon.FILE_TEXT_O;
                    case LINK -> VaadinIcon.LINK;
                    case REFERENCE -> VaadinIcon.ARCHIVE;
                };
        Icon made = icon.create();
        made.getElement().setAttribute("aria-hidden", "true");
        return made;
    }

    private Div title() {
        Div line = new Div();
        line.addClassName("ev-title");
        Span name = new Span(one.title());
        name.addClassName("ev-name");
        line.add(name);
        if (!one.valid()) {
            line.add(new Chip(Tone.RED, getTranslation("evidence.chip.cancelled")));
        }
        if (one.outsidePeriod()) {
            Chip flag = new Chip(Tone.AMBER, getTranslation("evidence.chip.outside"));
            flag.getElement().setAttribute("title", getTranslation("evidence.chip.outside.why"));
            line.add(flag);
        }
        if (one.revision() > 1) {
            line.add(new Chip(Tone.BLUE, getTranslation("evidence.chip.revision", one.revision())));
        }
        return line;
    }

    private Div facts() {
        List<String> facts = new ArrayList<>();
        one.piece()
                .flatMap(shelf.rules()::piece)
                .ifPresent(piece -> facts.add(piece.code() + " " + piece.title().in(getLocale())));
        one.project().ifPresent(name -> facts.add(getTranslation("evidence.project.of", name)));
        one.file().ifPresent(file -> facts.add(file(file)));
        if (one.kind() != EvidenceKind.PDF) {
            one.origin().place().ifPresent(facts::add);
        }
        one.effective()
                .ifPresent(
                        day -> facts.add(getTranslation("evidence.dated", ThaiCalendar.shortDate(day, getLocale()))));
        facts.add(getTranslation(
                "evidence.by",
                one.added().name(),
                ThaiCalendar.dateTime(one.added().at(), getLocale())));
        Div line = new Div(facts.stream().collect(Collectors.joining(" · ")));
        line.addClassNames("pr-quiet", "ev-facts");
        return line;
    }

    private String file(StoredFile file) {
        return getTranslation("evidence.file", file.name(), Sizes.of(file.bytes(), getLocale()), file.pages());
    }

    private Div cancelled(Cancellation why) {
        String instead = why.replacement()
                .flatMap(acts::find)
                .map(other -> " " + getTranslation("evidence.cancelled.instead", other.title()))
                .orElse("");
        Div line = new Div(getTranslation(
                        "evidence.cancelled.because",
                        why.reason(),
                        why.by(),
                        ThaiCalendar.dateTime(why.at(), getLocale()))
                + instead);
        line.addClassName("ev-why");
        return line;
    }

    private List<Component> buttons(EvidenceShelf shelf) {
        List<Component> buttons = new ArrayList<>();
        one.file().ifPresent(file -> {
            Button look = Buttons.quiet(getTranslation("evidence.look"), () -> new PreviewDialog(one).open());
            look.setAriaLabel(getTranslation("evidence.look.of", one.title()));
            buttons.add(look);
            buttons.add(anchor(Addresses.file(one.id()), "evidence.download", false));
        });
        one.link().ifPresent(address -> buttons.add(anchor(Addresses.link(one.id()), "evidence.follow", true)));
        if (shelf.mayChange(one)) {
            buttons.add(icon(VaadinIcon.EDIT, "evidence.describe", () -> acts.describe(one)));
            buttons.add(icon(VaadinIcon.SHARE_SQUARE, "evidence.share", () -> acts.share(one)));
            buttons.add(
                    shelf.removes()
                            ? icon(VaadinIcon.TRASH, "evidence.remove", () -> acts.remove(one))
                            : icon(VaadinIcon.BAN, "evidence.cancel", () -> acts.cancel(one)));
        }
        return buttons;
    }

    private Button icon(VaadinIcon icon, String key, Runnable act) {
        return Buttons.icon(icon, getTranslation(key, one.title()), act);
    }

    private Anchor anchor(String address, String key, boolean elsewhere) {
        Anchor anchor = new Anchor(address, getTranslation(key));
        anchor.setRouterIgnore(true);
        anchor.setAriaLabel(getTranslation(key + ".of", one.title()));
        anchor.addClassName("ev-link");
        if (elsewhere) {
            anchor.setTarget(AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
        }
        return anchor;
    }
}
