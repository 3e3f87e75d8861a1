package org.prameen.workbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.AnswerForm;
import org.prameen.instrument.Node;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.KeysDialog;
import org.prameen.shell.Notices;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbook.Progress;
import org.prameen.workbook.Writing;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The tree of sections beside the one that is being filled in. Whatever is chosen or typed comes in as one kind of event. */
class BookBoard extends Div {

    private final transient OwnBook work;
    private final SerializableConsumer<Workbook> changed;
    private final SectionTree tree;
    private final SectionPanel panel;
    private final SaveLine line;
    private final Div left = new Div();
    private final LastChange last = new LastChange();
    private transient List<Node> sections;
    private String current;

    BookBoard(OwnBook work, Workbook book, SerializableConsumer<Workbook> changed) {
        this.work = work;
        this.changed = changed;
        this.sections = book.sections();
        this.tree = new SectionTree(book, code -> open(code, null, false));
        this.panel = new SectionPanel(work);
        this.line = new SaveLine(lastSaved(book), this::undo);
        addClassNames("an-board", "wb-board");
        getElement().setAttribute("data-owner", work.owner());
        left.addClassName("an-left");
        left.add(toggle(), tree);
        Div right = new Div(panel, pager());
        right.addClassName("an-right");
        add(left, right);
        getElement()
                .addEventListener("pr-write", this::write)
                .addEventData("event.detail.item")
                .addEventData("event.detail.kind")
                .addEventData("event.detail.value")
                .addEventData("event.detail.seen");
        getElement().addEventListener("pr-next", event -> nextBlank());
        getElement().addEventListener("pr-keys", event -> openKeys());
        BookScript.start(this);
    }

    /** @param item to go to, null for none */
    void open(String section, String item, boolean toFirstBlank) {
        open(work.load(), section, item, toFirstBlank);
    }

    /** @param book as it is now */
    void open(Workbook book, String section, String item, boolean toFirstBlank) {
        show(book, section);
        left.removeClassName("open");
        BookScript.shown(this, item, toFirstBlank);
        work.remember(section);
    }

    /** The section that an address asks for, else the first that is not complete. */
    String wanted(Workbook book, String section, String item) {
        return sections.stream()
                .filter(one -> one.code().equals(section) || holds(one, item))
                .findFirst()
                .or(() -> sections.stream()
                        .filter(one -> left(book.progress(one)) > 0)
                        .findFirst())
                .orElse(sections.get(0))
                .code();
    }

    /** In the next section that lacks an answer; in this one the browser has looked already. */
    void nextBlank() {
        Workbook book = work.load();
        List<Node> others = new ArrayList<>(sections);
        Collections.rotate(others, -at(current));
        others.stream()
                .filter(section -> left(book.progress(section)) > 0)
                .findFirst()
                .ifPresent(section -> open(section.code(), null, true));
    }

    private void write(DomEvent event) {
        var data = event.getEventData();
        write(
                data.getString("event.detail.item"),
                data.getString("event.detail.kind"),
                data.getString("event.detail.value"),
                (int) data.getNumber("event.detail.seen"));
    }

    private void write(String item, String kind, String value, int seen) {
        try {
            Writing writing = work.write(item, kind, value, seen);
            if (writing instanceof Writing.Saved saved) {
                last.made(item, kind, saved.version());
                saved(item, kind, value, saved);
            } else if (writing instanceof Writing.Conflict conflict) {
                BookScript.dropped(this, item, kind, line.words(conflict.at()));
                new ConflictDialog(conflict, shown -> said(item, kind, shown), () -> open(current, item, false), () -> {
                            BookScript.put(this, item, kind, value);
                            write(item, kind, value, conflict.version());
                        })
                        .open();
            }
        } catch (Rejected refused) {
            refused(item, kind, refused);
        } catch (NotFound gone) {
            BookScript.dropped(this, item, kind, "");
            throw gone;
        } catch (DataAccessException | TransactionException failed) {
            BookScript.failed(this, item);
        }
    }

    private void saved(String item, String kind, String value, Writing.Saved saved) {
        BookScript.saved(this, item, kind, value, saved.version(), line.words(saved.at()));
        Workbook book = work.load();
        last.seen(book, section(current));
        line.offersUndo(last.item());
        Lines lines = Lines.of(book);
        tree.update(book, lines);
        panel.update(book, lines, section(current));
        changed.accept(book);
    }

    /** What is wrong with a field is said there; what is wrong with the time or the lock shows everything anew. */
    private void refused(String item, String kind, Rejected refused) {
        if (refused.field().isPresent()) {
            BookScript.refused(
                    this,
                    item,
                    kind,
                    getTranslation(refused.key(), refused.arguments().toArray()));
        } else {
            BookScript.dropped(this, item, kind, "");
            Notices.refused(refused);
            open(current, item, false);
        }
    }

    private void undo() {
        last.takeBack().ifPresent(change -> {
            write(change.item(), change.kind(), change.before(), change.version());
            last.forget();
            line.offersUndo(last.item());
            String of = sections.stream()
                    .filter(one -> holds(one, change.item()))
                    .findFirst()
                    .map(Node::code)
                    .orElse(current);
            open(of, change.item(), false);
        });
    }

    private void show(Workbook book, String section) {
        current = section;
        panel.show(book, section(section));
        last.seen(book, section(section));
        tree.update(book, Lines.of(book));
        tree.mark(section);
        changed.accept(book);
    }

    /** A value as people say it. */
    private String said(String item, String kind, String value) {
        return kind.equals(OwnBook.VALUE) ? Said.of(work.load(), item, value) : Said.text(value);
    }

    private Div toggle() {
        Button button = Buttons.plain(getTranslation("workbook.screen.sections"), () -> {
            if (!left.removeClassName("open")) {
                left.addClassName("open");
            }
        });
        button.setIcon(VaadinIcon.LIST.create());
        Div box = new Div(button, line);
        box.addClassName("an-toggle");
        return box;
    }

    private Div pager() {
        Button keys = Buttons.quiet(getTranslation("workbook.screen.keys.open"), () -> openKeys());
        keys.addClassName("an-keys");
        Div pager = new Div(
                Buttons.quiet(getTranslation("workbook.screen.previous"), () -> turn(-1)),
                keys,
                Buttons.quiet(getTranslation("workbook.screen.following"), () -> turn(1)));
        pager.addClassName("an-pager");
        return pager;
    }

    private void turn(int by) {
        int to = at(current) + by;
        if (to >= 0 && to < sections.size()) {
            open(sections.get(to).code(), null, true);
        }
    }

    private int at(String code) {
        return sections.indexOf(section(code));
    }

    private Node section(String code) {
        return sections.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static boolean holds(Node section, String item) {
        String of = AnswerForm.itemOf(item);
        return of.equals(section.code())
                || item.startsWith(section.code() + "-")
                || section.children().stream().anyMatch(child -> child.code().equals(of));
    }

    private static int left(Progress progress) {
        return progress.all() - progress.answered();
    }

    private static Optional<Instant> lastSaved(Workbook book) {
        return book.entries().values().stream().map(BookEntry::at).max(Comparator.naturalOrder());
    }

    private static void openKeys() {
        new KeysDialog("workbook.screen.keys", List.of("digits", "blank", "sideways", "move", "next", "help")).open();
    }
}
