package org.prameen.workbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.ProfilePart;
import org.prameen.instrument.ProfilePart.Question;
import org.prameen.shared.CaseId;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Writing;
import org.prameen.workbook.ui.ProfileOutline.Entry;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The profile as a document that is written where it stands, with its numbered questions beside it. */
class ProfileBoard extends Div implements ProfileQuestion.Acts {

    private final transient ProfileDesk desk;
    private final CaseId id;
    private final transient ProfileOutline outline;
    private final SerializableConsumer<Workbook> changed;
    private final Map<String, ProfileQuestion> questions = new LinkedHashMap<>();
    private final ProfileContents contents;
    private transient Map<String, SortedMap<Integer, Evidence>> pictures;
    private final LastChange last = new LastChange();
    private final SaveLine line;
    private final Div left = new Div();

    ProfileBoard(
            ProfileDesk desk, CaseId id, Workbook book, ProfilePart profile, SerializableConsumer<Workbook> changed) {
        this.desk = desk;
        this.id = id;
        this.changed = changed;
        this.pictures = desk.pictures(id);
        this.outline = new ProfileOutline(profile);
        this.line = new SaveLine(lastSaved(book), this::undo);
        this.contents = new ProfileContents(outline.entries(), this::leadTo);
        addClassNames("an-board", "wb-board", "wb-profile");
        getElement().setAttribute("data-owner", desk.owner(id));
        left.addClassNames("an-left", "pr-noprint");
        left.add(toggle(), contents);
        Div document = new Div();
        document.addClassNames("an-right", "pr-card", "wb-document");
        String sentence = profile.notRelevant().in(Texts.THAI);
        outline.entries().forEach(entry -> write(document, entry, sentence));
        add(left, document);
        getElement()
                .addEventListener("pr-write", this::write)
                .addEventData("event.detail.item")
                .addEventData("event.detail.kind")
                .addEventData("event.detail.value")
                .addEventData("event.detail.seen");
        BookScript.start(this);
        questions.values().forEach(question -> question.open(book));
        told(book);
        BookScript.shown(this, null, false);
    }

    ProfileOutline outline() {
        return outline;
    }

    /** Brings a question into sight and puts the cursor there. */
    void leadTo(String code) {
        left.removeClassName("open");
        BookScript.shown(this, code, false);
    }

    /** Leaves a question that may stay without an answer to the word for it. */
    @Override
    public void none(ProfileQuestion question) {
        put(question, desk.none());
    }

    @Override
    public void concerns(ProfileQuestion question, boolean concerns) {
        try {
            desk.concerns(id, question.code(), concerns, question.version());
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
        last.forget();
        anew(question);
    }

    @Override
    public SortedMap<Integer, Evidence> pictures(String code) {
        return pictures.getOrDefault(code, Collections.emptySortedMap());
    }

    @Override
    public Component attaching(Question question) {
        int count =
                (int) pictures(question.entry()).values().stream().distinct().count();
        return desk.attaching(id, question, count, () -> {
            pictures = desk.pictures(id);
            known(question.entry()).ifPresent(this::anew);
        });
    }

    private void write(Div document, Entry entry, String sentence) {
        if (entry.opensSection()) {
            document.add(new H2(entry.section() + " " + entry.part().section().in(getLocale())));
        }
        if (entry.opensGroup()) {
            document.add(new H3(getTranslation("workbook.profile.group." + entry.group(), entry.section()) + " "
                    + entry.part().group().in(getLocale())));
        }
        document.add(new H4(entry.number() + " " + entry.part().title().in(getLocale())));
        entry.part().questions().forEach(asked -> {
            ProfileQuestion question = new ProfileQuestion(entry.number(asked), asked, sentence, this);
            questions.put(asked.entry(), question);
            document.add(question);
        });
    }

    private void write(DomEvent event) {
        var data = event.getEventData();
        String code = data.getString("event.detail.item");
        if (data.getString("event.detail.kind").equals(OwnBook.VALUE)) {
            write(code, data.getString("event.detail.value"), (int) data.getNumber("event.detail.seen"));
        }
    }

    private void write(String code, String value, int seen) {
        try {
            Writing writing = desk.write(id, code, value, seen);
            if (writing instanceof Writing.Saved saved) {
                last.made(code, OwnBook.VALUE, saved.version());
                BookScript.saved(this, code, OwnBook.VALUE, value, saved.version(), line.words(saved.at()));
                Workbook book = desk.load(id);
                known(code).ifPresent(question -> question.show(book, saved.version()));
                told(book);
            } else if (writing instanceof Writing.Conflict conflict) {
                choose(code, value, conflict);
            }
        } catch (Rejected refused) {
            refused(code, refused);
        } catch (NotFound gone) {
            BookScript.dropped(this, code, OwnBook.VALUE, "");
            throw gone;
        } catch (DataAccessException | TransactionException failed) {
            BookScript.failed(this, code);
        }
    }

    private void choose(String code, String value, Writing.Conflict conflict) {
        BookScript.dropped(this, code, OwnBook.VALUE, line.words(conflict.at()));
        new ConflictDialog(conflict, Said::text, () -> known(code).ifPresent(this::anew), () -> {
                    BookScript.put(this, code, OwnBook.VALUE, value);
                    write(code, value, conflict.version());
                })
                .open();
    }

    private void refused(String code, Rejected refused) {
        if (refused.field().isPresent()) {
            String why = getTranslation(refused.key(), refused.arguments().toArray());
            BookScript.refused(this, code, OwnBook.VALUE, why);
        } else {
            BookScript.dropped(this, code, OwnBook.VALUE, "");
            Notices.refused(refused);
            known(code).ifPresent(this::anew);
        }
    }

    /** Texts of other screens that the browser kept are sent from here too, and have no field here. */
    private Optional<ProfileQuestion> known(String code) {
        return Optional.ofNullable(questions.get(code));
    }

    private void put(ProfileQuestion question, String value) {
        BookScript.put(this, question.code(), OwnBook.VALUE, value);
        write(question.code(), value, question.version());
    }

    private void undo() {
        last.takeBack().ifPresent(change -> {
            BookScript.put(this, change.item(), OwnBook.VALUE, change.before());
            write(change.item(), change.before(), change.version());
            last.forget();
            line.offersUndo(last.item());
            leadTo(change.item());
        });
    }

    /** Shows in the field, too, what stands there now. */
    private void anew(ProfileQuestion question) {
        Workbook book = desk.load(id);
        String value = question.value(book);
        int version = book.entry(question.code()).map(BookEntry::version).orElse(0);
        question.show(book, version);
        told(book);
        BookScript.put(this, question.code(), OwnBook.VALUE, value);
        Instant at = book.entry(question.code()).map(BookEntry::at).orElse(Instant.EPOCH);
        BookScript.saved(this, question.code(), OwnBook.VALUE, value, version, line.words(at));
    }

    private void told(Workbook book) {
        last.seen(book, questions.keySet());
        line.offersUndo(last.item());
        contents.show(book);
        changed.accept(book);
    }

    private Div toggle() {
        Button button = Buttons.plain(getTranslation("workbook.profile.contents"), () -> {
            if (!left.removeClassName("open")) {
                left.addClassName("open");
            }
        });
        button.setIcon(VaadinIcon.LIST.create());
        Div box = new Div(button, line);
        box.addClassName("an-toggle");
        return box;
    }

    private static Optional<Instant> lastSaved(Workbook book) {
        return book.entries().values().stream().map(BookEntry::at).max(Comparator.naturalOrder());
    }
}
