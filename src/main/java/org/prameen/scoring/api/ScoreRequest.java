package org.prameen.scoring.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prameen.instrument.Instrument;
import org.prameen.scoring.AnswerCount;
import org.prameen.scoring.AnswerValue;
import org.prameen.scoring.ItemCounts;
import org.prameen.scoring.ScoringInput;
import org.prameen.scoring.ScoringSettings;

/**
 * What a caller wants scored, checked. The tree is read by hand rather than bound to classes, because every fault is to
 * be named with its place, all of them at once.
 */
record ScoreRequest(ScoringSettings settings, ScoringInput input) {

    private static final Set<String> FIELDS = Set.of("settings", "selectedIndicators", "respondents", "tallies");

    /**
     * Answers to items of an indicator that is not selected are checked like the others and then left out.
     *
     * @throws InvalidScoreRequest with all faults found
     */
    static ScoreRequest read(JsonNode json, Instrument instrument) {
        Faults faults = new Faults();
        Place top = Place.top(json);
        if (!faults.object(top, FIELDS)) {
            faults.throwIfAny();
        }
        Codes codes = Codes.of(instrument);
        ScoringSettings settings = new SettingsReader(faults).read(top.field("settings"));
        Set<String> selected = selected(top.field("selectedIndicators"), codes.indicators(), faults);
        List<Map<String, AnswerValue>> sheets =
                new RespondentsReader(codes.items(), faults).read(top.field("respondents"));
        Set<String> answered =
                sheets.stream().flatMap(sheet -> sheet.keySet().stream()).collect(Collectors.toSet());
        Map<String, ItemCounts> tallies = new TalliesReader(codes.items(), answered, faults).read(top.field("tallies"));
        faults.throwIfAny();

        Map<String, ItemCounts> counts = new HashMap<>(AnswerCount.of(codes.items(), sheets));
        counts.putAll(tallies);
        return new ScoreRequest(settings, new ScoringInput(selected, counts));
    }

    /** All when the field is absent; none when the list is empty. */
    private static Set<String> selected(Place place, Set<String> indicators, Faults faults) {
        if (place.absent()) {
            return indicators;
        }
        Set<String> selected = new HashSet<>();
        for (Place element : faults.list(place)) {
            String code = element.value().isTextual() ? element.value().textValue() : "";
            if (indicators.contains(code)) {
                selected.add(code);
            } else {
                faults.add(element, Codes.unknownIndicator(element.shown()));
            }
        }
        return selected;
    }
}
