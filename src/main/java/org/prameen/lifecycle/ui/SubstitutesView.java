package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.prameen.organisation.Organisations;
import org.prameen.round.Rounds;
import org.prameen.security.CurrentUser;
import org.prameen.security.StandingIn;
import org.prameen.security.Substitution;
import org.prameen.security.Substitutions;
import org.prameen.shell.Buttons;
import org.prameen.shell.EmptyState;
import org.prameen.shell.Page;

/** Who does my work while I am away, and whose work do I do? */
@Route("substitutes")
@PermitAll
class SubstitutesView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 100;

    private final transient Substitutions substitutions;
    private final transient CurrentUser user;
    private final transient SubstituteScreen screen;
    private final Div lists = new Div();

    SubstitutesView(Substitutions substitutions, CurrentUser user, SubstituteScreen screen) {
        this.substitutions = substitutions;
        this.user = user;
        this.screen = screen;
        title(text("lifecycle.substitutes.title"));
        standing(text("lifecycle.substitutes.about"));
        lists.addClassName("pr-substitutes");
        add(lists);
    }

    /** What the cards and the dialog need besides. */
    @org.springframework.stereotype.Component
    record SubstituteScreen(StandingIn standingIn, Organisations organisations, Rounds rounds, Clock clock) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        boolean acting = user.onBehalfOf().isPresent();
        if (!acting) {
            actions(Buttons.main(
                    text("lifecycle.substitutes.name"),
                    () -> new SubstituteDialog(substitutions, user.get(), screen, this::show).open()));
        }
        lists.removeAll();
        List<Substitution> mine = substitutions.mine(0, PAGE);
        part("lifecycle.substitutes.mine", mine);
        if (mine.isEmpty()) {
            lists.add(new EmptyState(text("lifecycle.substitutes.none"), text("lifecycle.substitutes.none.now")));
        }
        List<Substitution> others = substitutions.arranged(0, PAGE).stream()
                .filter(one -> mine.stream().noneMatch(own -> own.id().equals(one.id())))
                .toList();
        part("lifecycle.substitutes.others", others);
    }

    private void part(String title, List<Substitution> ones) {
        if (!ones.isEmpty()) {
            lists.add(new H2(text(title)));
            ones.forEach(one -> lists.add(new SubstituteCard(one, substitutions, user, screen, this::show)));
        }
    }
}
