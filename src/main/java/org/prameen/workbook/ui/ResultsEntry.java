package org.prameen.workbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.prameen.instrument.ResultsPart;
import org.prameen.workbook.Workbook;

/** Leads from the tree to the measures of results, which have a page of their own. */
class ResultsEntry extends Anchor {

    private final Span count = new Span();

    private ResultsEntry(Workbook book, ResultsPart part) {
        super(OwnResults.page(book.theCase().id()), "");
        addClassNames("an-entry", "wr-entry");
        Span title = new Span(part.code() + " " + part.title().in(getLocale()));
        title.addClassName("an-entry-title");
        count.addClassName("wb-entry-score");
        title.add(count);
        add(title);
        update(book);
    }

    /** Empty where the instrument measures no results. */
    static Optional<ResultsEntry> of(Workbook book) {
        return book.results()
                .map(results -> new ResultsEntry(book, ResultState.of(book).part()));
    }

    void update(Workbook book) {
        count.setText(getTranslation("workbook.results.count", book.measures().size()));
    }
}
