package org.prameen.round.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.prameen.round.BandLabels;
import org.prameen.scoring.Chain;
import org.prameen.scoring.Rounding;
import org.prameen.scoring.ScoringSettings;
import org.prameen.shell.FieldColumn;

/** What the handbook leaves open and the system decides by a setting; the usual choice is made already. */
class MethodFields extends Details {

    private final Select<Rounding> rounding = select("round.rounding", Rounding.values());
    private final Select<Chain> chain = select("round.chain", Chain.values());
    private final Select<BandLabels> labels = select("round.labels", BandLabels.values());

    MethodFields() {
        setSummaryText(getTranslation("round.method"));
        rounding.setValue(Rounding.HALF_UP);
        chain.setValue(Chain.TWO_DECIMAL);
        labels.setValue(BandLabels.SHORT);
        Paragraph why = new Paragraph(getTranslation("round.method.why"));
        why.addClassName("pr-quiet");
        add(why, new FieldColumn(rounding, chain, labels));
    }

    ScoringSettings scoring() {
        return new ScoringSettings(rounding.getValue(), chain.getValue());
    }

    BandLabels labels() {
        return labels.getValue();
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
