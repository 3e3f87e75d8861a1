package org.prameen.instrument.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.prameen.instrument.Draft;
import org.prameen.instrument.DraftCheck;
import org.prameen.instrument.DraftId;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.PackageDrafts;
import org.prameen.instrument.PackageFiles;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Notices;
import org.prameen.shell.Page;
import org.prameen.shell.ReasonDialog;
import org.prameen.shell.Tone;

/** A draft of a package: its text, what is wrong with it, what it changes, and the way to publish it. */
@Route("instruments/drafts/:draft")
@RolesAllowed("ADMINISTRATOR")
class DraftView extends Page implements BeforeEnterObserver {

    private static final String LIST = "instruments";

    private final transient PackageDrafts drafts;
    private final transient PackageFiles files;
    private final Div content = new Div();
    private final DraftFindings findings = new DraftFindings();
    private DraftText text;

    DraftView(PackageDrafts drafts, PackageFiles files) {
        this.drafts = drafts;
        this.files = files;
        wide();
        content.addClassName("ie-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(drafts.get(DraftId.of(event.getRouteParameters().get("draft").orElse(""))));
    }

    private void show(Draft draft) {
        content.removeAll();
        if (draft.state() == Draft.State.OPEN) {
            open(draft);
        } else {
            closed(draft);
        }
    }

    private void open(Draft draft) {
        text = new DraftText(drafts, draft, this::check, this::visit);
        actions(
                Buttons.main(text("instrument.editor.publish"), this::publish),
                Buttons.plain(text("instrument.editor.check"), this::checkAloud),
                Buttons.quiet(text("instrument.editor.discard"), this::discard));
        Div ways = new Div(new Anchor(LIST, text("instrument.editor.all")), file(draft));
        ways.addClassName("pr-links");
        Div side = new Div(ways, findings);
        side.addClassNames("pr-sections", "ie-side");
        content.add(text, side);
        check();
    }

    private Anchor file(Draft draft) {
        DraftId id = draft.id();
        return PackageLink.to(draft.fileName(), () -> files.draft(id));
    }

    private void closed(Draft draft) {
        head(draft);
        actions();
        boolean published = draft.state() == Draft.State.PUBLISHED;
        content.add(new EmptyState(
                text("instrument.draft.gone." + draft.state(), draft.changedBy()),
                text(published ? "instrument.editor.publishedNow" : "instrument.editor.discardedNow"),
                published
                        ? new Anchor(address(draft.code(), draft.version()), text("instrument.editor.look"))
                        : Buttons.main(text("instrument.editor.restore"), () -> restore(draft.id()))));
    }

    private void head(Draft draft) {
        Chip state = new Chip(
                draft.state() == Draft.State.OPEN ? Tone.BLUE : Tone.GREY,
                text("instrument.editor.state." + draft.state()));
        title(text("instrument.editor.title", draft.code(), draft.version()), state);
        standing(text(
                draft.base().isPresent() ? "instrument.editor.standingFrom" : "instrument.editor.standing",
                draft.changedBy(),
                ThaiCalendar.dateTime(draft.changedAt(), getLocale()),
                draft.base().orElse("")));
    }

    private DraftCheck check() {
        head(text.draft());
        DraftCheck check = drafts.check(text.draft().id());
        findings.show(check, text.area());
        return check;
    }

    private void checkAloud() {
        int faults = check().faults().size();
        if (faults == 0) {
            Notices.done(text("instrument.editor.sound"));
        } else {
            Notices.refused(text("instrument.editor.faults", faults));
        }
    }

    private void publish() {
        if (text.isApart()) {
            Notices.refused(text("instrument.editor.notSaved"));
            return;
        }
        DraftCheck check = check();
        if (!check.faults().isEmpty()) {
            text.area().goTo(check.faults().get(0).line());
            Notices.refused(text(
                    "instrument.draft.hasFaults",
                    check.faults().size(),
                    check.faults().get(0).line()));
            return;
        }
        Draft draft = text.draft();
        String name = text("instrument.editor.publishVersion", draft.version());
        new ReasonDialog(name, consequence(check), text("instrument.editor.reason"), name, this::publish).open();
    }

    private String consequence(DraftCheck check) {
        return check.comparison()
                .map(changes -> text(
                        "instrument.editor.publishCarries",
                        changes.carried().size(),
                        changes.toLookAt().size(),
                        changes.lost().size()))
                .orElseGet(() -> text("instrument.editor.publishFirst"));
    }

    private void publish(String reason) {
        Instrument published = drafts.publish(text.draft().id(), text.draft().revision(), reason);
        Notices.done(text("instrument.editor.published", published.version()));
        getUI().ifPresent(ui -> ui.navigate(address(published.code(), published.version())));
    }

    private void discard() {
        DraftId id = text.draft().id();
        try {
            drafts.discard(id);
        } catch (Rejected refused) {
            Notices.refused(refused);
            return;
        }
        getUI().ifPresent(ui -> {
            ui.navigate(LIST);
            Notices.undoable(text("instrument.editor.discarded"), () -> {
                drafts.restore(id);
                ui.navigate(LIST + "/drafts/" + id);
            });
        });
    }

    private void restore(DraftId id) {
        try {
            drafts.restore(id);
            show(drafts.get(id));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }

    private void visit(String id) {
        getUI().ifPresent(ui -> ui.navigate(LIST + "/drafts/" + id));
    }

    private static String address(String code, String version) {
        return LIST + "/" + code + "/" + version;
    }
}
