package org.prameen.workbook.ui;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prameen.shared.CaseId;
import org.prameen.workbook.CarriedMeasures;
import org.prameen.workbook.CarriedMeasures.Offer;
import org.prameen.workbook.Measures;
import org.prameen.workbook.TypedMeasure;
import org.prameen.workbook.Workbook;
import org.prameen.workbook.Workbooks;

/** The services, spoken to about the measures of results of one workbook. */
record OwnResults(Workbooks workbooks, Measures measures, CarriedMeasures carried, CaseId id) {

    static String page(CaseId id) {
        return OwnBook.page(id) + "/results";
    }

    Workbook load() {
        return workbooks.get(id);
    }

    UUID add(TypedMeasure typed) {
        return measures.add(id, typed);
    }

    void change(UUID measure, TypedMeasure typed, int seen) {
        measures.change(id, measure, typed, seen);
    }

    void remove(UUID measure) {
        measures.remove(id, measure);
    }

    void putBack(UUID measure) {
        measures.putBack(id, measure);
    }

    Optional<Offer> offer() {
        return carried.offer(id);
    }

    int takeOver() {
        return carried.takeOver(id);
    }

    void setKinds(Set<String> kinds) {
        measures.setKinds(id, kinds);
    }
}
