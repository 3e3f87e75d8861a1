package org.prameen.lifecycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prameen.lifecycle.InboxQuery;
import org.prameen.lifecycle.SavedFilter;
import org.prameen.lifecycle.SavedFilters;
import org.prameen.shared.Rejected;
import org.prameen.shell.Buttons;
import org.prameen.shell.Notices;

/** The kept filters in a row, each with what can be done with it, and at the end the way to keep the one on the screen. */
class FilterChips extends Div {

    private final transient SavedFilters filters;
    private final transient Supplier<InboxQuery> current;
    private final transient Consumer<InboxQuery> use;

    FilterChips(SavedFilters filters, Supplier<InboxQuery> current, Consumer<InboxQuery> use) {
        this.filters = filters;
        this.current = current;
        this.use = use;
        addClassName("pr-filter-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("lifecycle.filter.kept"));
    }

    /** The one that opens with the inbox. */
    Optional<SavedFilter> first() {
        return filters.all().stream().filter(SavedFilter::opensFirst).findFirst();
    }

    void show() {
        removeAll();
        List<SavedFilter> all = filters.all();
        InboxQuery now = current.get();
        all.forEach(filter -> add(chip(filter, filter.query().equals(now))));
        if (now.isNarrowed()
                && all.stream()
                        .noneMatch(filter -> filter.own() && filter.query().equals(now))) {
            Button keep = Buttons.quiet(
                    getTranslation("lifecycle.filter.keep"),
                    () -> new KeepFilterDialog(filters, current.get(), this::show).open());
            keep.setIcon(VaadinIcon.PLUS_CIRCLE_O.create());
            add(keep);
        }
        setVisible(getComponentCount() > 0);
    }

    private Div chip(SavedFilter filter, boolean shown) {
        Button name = Buttons.plain(filter.name(), () -> use.accept(filter.query()));
        name.addThemeVariants(ButtonVariant.LUMO_SMALL);
        name.getElement().setAttribute("aria-pressed", Boolean.toString(shown));
        if (filter.opensFirst()) {
            name.setIcon(VaadinIcon.STAR.create());
        } else if (filter.sharedWith().isPresent()) {
            name.setIcon(VaadinIcon.GROUP.create());
        }
        if (!filter.own()) {
            name.setTooltipText(
                    getTranslation("lifecycle.filter.sharedBy", filter.owner().in(getLocale())));
        }
        Div chip = new Div(name, menu(filter));
        chip.addClassName("pr-filter-chip");
        chip.getClassNames().set("shown", shown);
        return chip;
    }

    private MenuBar menu(SavedFilter filter) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(getTranslation("lifecycle.filter.more", filter.name()));
        SubMenu menu = more.getSubMenu();
        menu.addItem(
                getTranslation(filter.opensFirst() ? "lifecycle.filter.notFirst" : "lifecycle.filter.first"),
                click -> act(
                        () -> filters.openFirst(filter.opensFirst() ? Optional.empty() : Optional.of(filter.id()))));
        if (filter.own()) {
            menu.addItem(
                    getTranslation("lifecycle.filter.rename"),
                    click -> new RenameFilterDialog(filters, filter, this::show).open());
            menu.addItem(getTranslation("lifecycle.filter.delete"), click -> delete(filter));
        }
        return bar;
    }

    private void delete(SavedFilter filter) {
        act(() -> filters.delete(filter.id()));
        Notices.undoable(
                getTranslation("lifecycle.filter.deleted", filter.name()),
                () -> act(() -> filters.restore(filter.id())));
    }

    private void act(Runnable work) {
        try {
            work.run();
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
        show();
    }
}
