package org.prameen.scoring.maturity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.Checklists;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.MaturityPart;
import org.prameen.instrument.Node;
import org.prameen.instrument.NodeKind;

/** The scoring model {@code maturity-levels}: a level for every item that is answered, and means where they are given. */
public final class MaturityLevels {

    private final Instrument instrument;
    private final MaturityPart part;
    private final LevelAsking asking;
    private final Levels levels;
    private final boolean means;

    /** Gives means where the instrument does. */
    public MaturityLevels(Instrument instrument, LevelRule rule) {
        this(instrument, rule, instrument.maturity().means(), LevelAsking.QUESTIONS);
    }

    /**
     * @param means whether to give means, whatever the instrument does
     * @param asking what the items have to fulfil
     */
    public MaturityLevels(Instrument instrument, LevelRule rule, boolean means, LevelAsking asking) {
        this.asking = asking;
        this.instrument = instrument;
        this.part = instrument.maturity();
        this.levels = new Levels(
                part.levels().stream()
                        .map(level -> new Step(level.code(), level.points()))
                        .toList(),
                rule);
        this.means = means;
    }

    /** @param answers true where fulfilled, by code of the question; what is not answered is absent */
    public MaturitySheet score(Map<String, Boolean> answers) {
        List<CategoryLevels> categories = instrument.groups().stream()
                .map(group -> category(group, answers))
                .filter(category -> !category.items().isEmpty())
                .toList();
        return new MaturitySheet(
                categories,
                means,
                mean(categories.stream()
                        .flatMap(category -> category.items().stream())
                        .toList()));
    }

    private CategoryLevels category(Node group, Map<String, Boolean> answers) {
        List<ItemLevel> items = group.all(NodeKind.INDICATOR).stream()
                .filter(item -> !item.children().isEmpty())
                .map(item -> levels.of(item.code(), questions(item), answers))
                .toList();
        return new CategoryLevels(group.code(), items, mean(items));
    }

    private Optional<MeanPoints> mean(Collection<ItemLevel> items) {
        int highest = part.levels().get(part.levels().size() - 1).points();
        return means ? MeanPoints.of(items, highest) : Optional.empty();
    }

    /** A question whose level is left open counts for none. */
    private List<Question> questions(Node item) {
        if (asking.by() != FulfilledBy.QUESTIONS) {
            return item.guide().checklist().stream()
                    .filter(entry -> asking.by().asks(entry, asking.kinds()))
                    .map(entry -> new Question(Checklists.code(item, entry), entry.level()))
                    .toList();
        }
        return item.children().stream()
                .flatMap(question -> question.level().map(level -> new Question(question.code(), level)).stream())
                .toList();
    }
}
