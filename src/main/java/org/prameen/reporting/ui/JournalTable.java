package org.prameen.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prameen.reporting.AuditLine;
import org.prameen.reporting.AuditSearch;
import org.prameen.reporting.AuditTrail;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.CardGrid;

/**
 * Lines of the journal, fetched as they are scrolled to; they are never counted, for there may be millions. A line opens
 * when it is pressed; its agency and its item narrow the list.
 */
class JournalTable extends CardGrid<AuditLine> {

    private static final Pattern OF_AN_ITEM = Pattern.compile("(?:trial )?(?:item|indicator|node):(.+)");

    /** The fields that narrow to what is pressed. */
    record Narrows(HasValue<?, String> agency, HasValue<?, String> node) {}

    private final transient AuditTrail trail;
    private final transient Narrows narrows;

    JournalTable(AuditTrail trail, JournalWords words, Locale locale, Narrows narrows) {
        super(line -> new JournalCard(line, words));
        this.trail = trail;
        this.narrows = narrows;
        addColumn(line -> ThaiCalendar.dateTime(line.at(), locale))
                .setHeader(head("at"))
                .setWidth("175px")
                .setFlexGrow(0)
                .setFrozen(true);
        addColumn(line -> words.person(line)).setHeader(head("person")).setWidth("150px");
        addColumn(line -> words.act(line)).setHeader(head("act")).setWidth("170px");
        addComponentColumn(line -> subject(line, words))
                .setHeader(head("subject"))
                .setWidth("180px");
        addComponentColumn(line -> new JournalChange(line, words))
                .setHeader(head("change"))
                .setWidth("250px")
                .setFlexGrow(3);
        addComponentColumn(line -> agency(line, locale))
                .setHeader(head("agency"))
                .setWidth("200px");
        opens(line -> new JournalLineDialog(line, words).open());
        addClassName("rp-journal");
        setEmptyStateText(getTranslation("reporting.journal.none"));
        getElement().setAttribute("aria-label", getTranslation("reporting.menu.journal"));
    }

    void show(AuditSearch search) {
        setItems(query -> trail.page(search, query.getOffset(), query.getLimit()).stream());
    }

    /** The code of the item or form that a line is about. */
    static Optional<String> node(AuditLine line) {
        return Optional.of(OF_AN_ITEM.matcher(line.subject()))
                .filter(java.util.regex.Matcher::matches)
                .map(found -> found.group(1));
    }

    private Component subject(AuditLine line, JournalWords words) {
        return node(line)
                .<Component>map(code -> narrowing(words.subject(line), narrows.node(), code))
                .orElseGet(() -> new Span(words.subject(line)));
    }

    private Component agency(AuditLine line, Locale locale) {
        return line.agency()
                .<Component>map(name -> narrowing(name.in(locale), narrows.agency(), name.in(locale)))
                .orElseGet(Span::new);
    }

    private NativeButton narrowing(String words, HasValue<?, String> field, String value) {
        NativeButton button = new NativeButton(words, click -> field.setValue(value));
        button.addClassName("rp-narrow");
        // pressing it is not pressing the line
        button.getElement().executeJs("this.addEventListener('click', pressed => pressed.stopPropagation())");
        return button;
    }

    private String head(String column) {
        return getTranslation("reporting.journal." + column);
    }
}
