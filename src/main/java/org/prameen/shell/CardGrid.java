package org.prameen.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;

/** A list that is a table where there is room and cards on a phone; either way it loads what is looked at only. */
public class CardGrid<T> extends Grid<T> {

    private static final int NARROW = 800;

    private final Column<T> cards;
    private transient Registration resizes;

    /** @param card what a phone shows of an entry */
    public CardGrid(SerializableFunction<T, Component> card) {
        addClassName("pr-list");
        addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setPageSize(50);
        cards = addComponentColumn(card::apply).setKey("card").setFlexGrow(1);
        cards.setVisible(false);
    }

    /** What pressing an entry does; one that the list lost meanwhile does nothing. */
    public void opens(SerializableConsumer<T> act) {
        addItemClickListener(click -> Optional.ofNullable(click.getItem()).ifPresent(act));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var page = attached.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        resizes = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        resizes.remove();
        super.onDetach(detached);
    }

    private void fit(int width) {
        boolean narrow = width < NARROW;
        getColumns().forEach(column -> column.setVisible(narrow == (column == cards)));
        getElement().getClassList().set("narrow", narrow);
    }
}
