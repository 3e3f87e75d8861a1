package org.prameen.round.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.round.BandLabels;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoringSettings;
import org.prameen.scoring.method.MethodChoice;
import org.prameen.shell.FieldColumn;

/** What the handbook leaves open and the system decides by a setting; the usual choice is made already. */
class MethodFields extends Details {

    private final Select<Rounding> rounding = select("round.rounding", Rounding.values());
    private final Select<Chain> chain = select("round.chain", Chain.values());
    private final Select<BandLabels> labels = select("round.labels", BandLabels.values());
    private final transient Map<MethodChoice, Select<String>> choices = new LinkedHashMap<>();

    MethodFields() {
        setSummaryText(getTranslation("round.method"));
        rounding.setValue(Rounding.HALF_UP);
        chain.setValue(Chain.TWO_DECIMAL);
        labels.setValue(BandLabels.SHORT);
    }

    /** Asks what a round of this instrument can choose, with the usual chosen. */
    void offer(Instrument instrument) {
        choices.clear();
        MethodChoice.of(instrument).forEach(choice -> choices.put(choice, select(choice)));
        Paragraph why = new Paragraph(getTranslation("round.method.why"));
        why.addClassName("pr-quiet");
        FieldColumn fields = instrument.isFilledTogether()
                ? new FieldColumn(choices.values().toArray(Select[]::new))
                : new FieldColumn(rounding, chain, labels);
        removeAll();
        add(why, fields);
    }

    ScoringSettings scoring() {
        return new ScoringSettings(rounding.getValue(), chain.getValue());
    }

    BandLabels labels() {
        return labels.getValue();
    }

    /** Option by choice. */
    Map<String, String> method() {
        return choices.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().key(), entry -> entry.getValue().getValue()));
    }

    private Select<String> select(MethodChoice choice) {
        Select<String> select = new Select<>();
        select.setLabel(MethodWords.name(choice));
        select.setItems(choice.options());
        select.setItemLabelGenerator(option -> MethodWords.option(choice, option));
        select.setValue(choice.usual());
        return select;
    }

    private <E extends Enum<E>> Select<E> select(String key, E[] values) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(values);
        select.setItemLabelGenerator(value -> getTranslation(key + "." + value.name()));
        select.addValueChangeListener(change -> select.setHelperText(
                getTranslation(key + "." + change.getValue().name() + ".why")));
        return select;
    }
}
