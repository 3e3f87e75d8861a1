package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.prameen.lifecycle.ui.SubstitutesView.SubstituteScreen;
import org.prameen.security.CurrentUser;
import org.prameen.security.HeldRole;
import org.prameen.security.Substitution;
import org.prameen.security.Substitutions;
import org.prameen.shared.Rejected;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shell.ActFor;
import org.prameen.shell.Buttons;
import org.prameen.shell.Chip;
import org.prameen.shell.Notices;
import org.prameen.shell.Tone;

/** One arrangement as sentences: who for whom, when, of what, why, by whom. */
class SubstituteCard extends Div {

    private final transient SubstituteScreen screen;

    SubstituteCard(
            Substitution one,
            Substitutions substitutions,
            CurrentUser user,
            SubstituteScreen screen,
            Runnable afterwards) {
        this.screen = screen;
        addClassNames("pr-card", "pr-substitute");
        LocalDate today = LocalDate.ofInstant(screen.clock().instant(), ThaiCalendar.BANGKOK);
        Span who = new Span(getTranslation(
                "lifecycle.substitutes.who",
                one.substituteName().in(getLocale()),
                one.absentName().in(getLocale())));
        who.addClassName("pr-strong");
        Div title = new Div(who, chip(one, today));
        title.addClassName("pr-open-title");
        Span when = new Span(getTranslation(
                "lifecycle.substitutes.when",
                ThaiCalendar.longDate(one.from(), getLocale()),
                ThaiCalendar.longDate(one.until(), getLocale())));
        Span why = new Span(getTranslation("lifecycle.substitutes.why", one.reason(), one.namedBy()));
        why.addClassName("pr-quiet");
        Div buttons = new Div();
        buttons.addClassName("pr-open-buttons");
        boolean free = user.onBehalfOf().isEmpty();
        if (free && one.isOn(today) && one.substitute().equals(user.id())) {
            buttons.add(Buttons.plain(
                    getTranslation("shell.standIn.begin", one.absentName().in(getLocale())),
                    () -> ActFor.begin(screen.standingIn(), one)));
        }
        if (free && one.isAhead(today)) {
            buttons.add(Buttons.quiet(getTranslation("lifecycle.substitutes.takeBack"), () -> {
                takeBack(one, substitutions);
                afterwards.run();
            }));
        }
        add(title, when, new Span(scope(one)), why, buttons);
    }

    private void takeBack(Substitution one, Substitutions substitutions) {
        try {
            substitutions.takeBack(one.id());
            Notices.done(getTranslation("lifecycle.substitutes.takenBack"));
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }

    private Chip chip(Substitution one, LocalDate today) {
        if (one.isOn(today)) {
            return new Chip(Tone.BLUE, getTranslation("lifecycle.substitutes.now"));
        }
        return one.isAhead(today)
                ? new Chip(Tone.GREY, getTranslation("lifecycle.substitutes.ahead"))
                : new Chip(Tone.GREEN, getTranslation("lifecycle.substitutes.over"));
    }

    private String scope(Substitution one) {
        String roles = one.scope().roles().isEmpty()
                ? getTranslation("lifecycle.substitutes.allRoles")
                : one.scope().roles().stream().map(this::role).sorted().collect(Collectors.joining(", "));
        String task = one.scope().task().isPresent() ? " · " + getTranslation("lifecycle.substitutes.oneTask") : "";
        String round = one.scope()
                .round()
                .map(id -> " · " + screen.rounds().get(id).title().in(getLocale()))
                .orElse("");
        String elsewhere = one.fromElsewhere() ? " · " + getTranslation("lifecycle.substitutes.elsewhere") : "";
        return getTranslation("lifecycle.substitutes.scope", roles) + task + round + elsewhere;
    }

    private String role(HeldRole held) {
        return getTranslation("security.role." + held.role()) + " · "
                + screen.organisations().get(held.organisation()).name().in(getLocale());
    }
}
