package org.prameen.results.ui;

import java.util.function.Consumer;
import org.prameen.results.ResultOverview;
import org.prameen.results.ResultOverviews;

/** Opens the working of the mean that was clicked. */
final class Explaining implements Consumer<String> {

    private final ResultOverviews overviews;
    private final ResultOverview overview;
    private final ScoreWords words;

    Explaining(ResultOverviews overviews, ResultOverview overview, ScoreWords words) {
        this.overviews = overviews;
        this.overview = overview;
        this.words = words;
    }

    @Override
    public void accept(String code) {
        overviews.working(overview.theCase().id(), code).ifPresent(working -> overview.sheet()
                .find(code)
                .ifPresent(score -> new WorkingDialog(overview, words, score, working).open()));
    }
}
