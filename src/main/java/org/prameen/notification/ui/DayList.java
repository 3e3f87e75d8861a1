package org.prameen.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.prameen.notification.Notification;
import org.prameen.notification.Sentences;
import org.prameen.shared.ThaiCalendar;

/** Notifications under the day they came, newest first; more can be added at the end. */
class DayList extends Div {

    private final transient Sentences sentences;
    private final LocalDate today;
    private final Locale locale;
    private LocalDate day;
    private UnorderedList entries;

    DayList(Sentences sentences, LocalDate today, Locale locale) {
        this.sentences = sentences;
        this.today = today;
        this.locale = locale;
        addClassName("pr-notifications");
    }

    void clear() {
        removeAll();
        day = null;
    }

    void append(List<Notification> next) {
        next.forEach(told -> {
            LocalDate on = LocalDate.ofInstant(told.at(), ThaiCalendar.BANGKOK);
            if (!on.equals(day)) {
                day = on;
                entries = new UnorderedList();
                add(new H2(name(on)), entries);
            }
            entries.add(entry(told));
        });
    }

    private String name(LocalDate on) {
        if (on.equals(today)) {
            return getTranslation("notification.today");
        }
        return on.equals(today.minusDays(1))
                ? getTranslation("notification.yesterday")
                : ThaiCalendar.longDate(on, locale);
    }

    private ListItem entry(Notification told) {
        Look look = Look.of(told.kind());
        Icon icon = look.icon().create();
        icon.addClassName(look.tone().css());
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor what = new Anchor("notifications/open/" + told.notice(), sentences.what(told, locale));
        what.addClassName("pr-notification-what");
        Span whose = new Span(sentences.whose(told, locale));
        whose.addClassName("pr-quiet");
        Div words = new Div(what, whose);
        words.addClassName("pr-notification-words");
        Span time = new Span(ThaiCalendar.time(told.at()));
        time.addClassNames("pr-quiet", "pr-notification-time");
        ListItem entry = new ListItem(icon, words, time);
        entry.addClassName("pr-notification");
        if (!told.read()) {
            entry.addClassName("unread");
            Span mark = new Span(getTranslation("notification.new"));
            mark.addClassName("pr-notification-new");
            time.getElement().insertChild(0, mark.getElement());
        }
        return entry;
    }
}
