package org.prameen.round.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.InstrumentListing;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.Period;
import org.prameen.round.NewRound;
import org.prameen.round.Rounds;
import org.prameen.shared.Rejected;
import org.prameen.shared.RoundId;
import org.prameen.shared.ThaiCalendar;
import org.prameen.shared.ThaiDigits;
import org.prameen.shell.Buttons;
import org.prameen.shell.FieldColumn;
import org.prameen.shell.FieldFaults;
import org.prameen.shell.Notices;

/** Plans a round: what, which year, which period; the calendar fills itself in and may be changed. */
class PlanRoundDialog extends Dialog {

    private final transient Rounds rounds;
    private final transient Instruments instruments;
    private final SerializableConsumer<RoundId> planned;
    private final FieldFaults faults = new FieldFaults();

    private final Select<InstrumentListing> version = new Select<>();
    private final TextField year = new TextField(getTranslation("round.year"));
    private final Select<Period> period = new Select<>();
    private final TextArea reason = new TextArea(getTranslation("round.extraReason"));
    private final DatesFields dates = new DatesFields(faults);
    private final MethodFields method = new MethodFields();
    private boolean chosenByHand;

    PlanRoundDialog(Rounds rounds, Instruments instruments, Clock clock, SerializableConsumer<RoundId> planned) {
        this.rounds = rounds;
        this.instruments = instruments;
        this.planned = planned;
        setHeaderTitle(getTranslation("round.plan"));
        setMaxWidth("min(640px, calc(100vw - 16px))");
        prepareFields(LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK));
        faults.at("instrument", version)
                .at("fiscalYear", year)
                .at("period", period)
                .at("extraReason", reason);
        add(new FieldColumn(version, year, period, reason, dates, method));
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("shell.cancel"), this::close),
                        Buttons.main(getTranslation("round.plan.do"), () -> faults.during(this::plan)));
    }

    private void prepareFields(LocalDate today) {
        version.setLabel(getTranslation("round.instrument"));
        List<InstrumentListing> offered = offered();
        version.setItems(offered);
        version.setItemLabelGenerator(listing -> getTranslation(
                "round.versionItems", listing.title().in(getLocale()), listing.version(), listing.items()));
        period.setLabel(getTranslation("round.period"));
        period.setItemLabelGenerator(each -> each.title().in(getLocale()));
        year.setValue(String.valueOf(ThaiCalendar.fiscalYear(today)));
        year.setHelperText(getTranslation("round.year.help"));
        year.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        reason.setVisible(false);
        reason.setHelperText(getTranslation("round.extraReason.help"));
        reason.setMaxLength(1000);
        version.addValueChangeListener(change -> {
            method.offer(chosen(change.getValue()));
            offerPeriods(change.getValue());
        });
        period.addValueChangeListener(change -> {
            chosenByHand |= change.isFromClient();
            prefill();
        });
        year.addValueChangeListener(change -> moveToYear());
        // The version most rounds use comes first in the catalogue's choice: the fullest one.
        offered.stream()
                .max(java.util.Comparator.comparingInt(InstrumentListing::items))
                .ifPresent(version::setValue);
    }

    private Instrument chosen(InstrumentListing listing) {
        return instruments.get(listing.code(), listing.version());
    }

    private List<InstrumentListing> offered() {
        return instruments.published();
    }

    private void offerPeriods(InstrumentListing chosen) {
        List<Period> periods = chosen(chosen).periods();
        period.setItems(periods);
        periods.stream()
                .filter(each -> typedYear().isEmpty() || !taken(chosen, each))
                .findFirst()
                .ifPresent(period::setValue);
    }

    /** Another year begins with its first free period, unless somebody has said which one they mean. */
    private void moveToYear() {
        if (!chosenByHand && version.getValue() != null) {
            offerPeriods(version.getValue());
        }
        prefill();
    }

    private void prefill() {
        if (period.getValue() != null && typedYear().isPresent()) {
            dates.set(Rounds.calendar(period.getValue(), typedYear().get()));
            reason.setVisible(taken(version.getValue(), period.getValue()));
        }
    }

    private boolean taken(InstrumentListing chosen, Period each) {
        return rounds.all().stream()
                .anyMatch(round -> round.instrument().equals(chosen.code())
                        && round.fiscalYear() == typedYear().orElse(0)
                        && round.period().equals(each.code()));
    }

    /** A year of the Buddhist era, so that 2026 is never mistaken for one. */
    private Optional<Integer> typedYear() {
        return Optional.of(ThaiDigits.toArabic(year.getValue().strip()))
                .filter(digits -> digits.matches("2[4-6]\\d\\d"))
                .map(Integer::valueOf);
    }

    private void plan() {
        int fiscalYear = typedYear()
                .orElseThrow(() -> Rejected.because("round.yearUnreadable").at("fiscalYear"));
        if (version.getValue() == null || period.getValue() == null) {
            throw Rejected.because("round.periodUnknown").at("period");
        }
        RoundId id = rounds.plan(new NewRound(
                version.getValue().code(),
                version.getValue().version(),
                fiscalYear,
                period.getValue().code(),
                Optional.of(dates.get()),
                method.scoring(),
                method.method(),
                method.labels(),
                Optional.of(reason.getValue())));
        close();
        Notices.done(getTranslation("round.planned.done"));
        planned.accept(id);
    }
}
