package org.prameen.workbook.ui;

import java.io.InputStream;
import org.prameen.shared.CaseId;
import org.prameen.shared.Texts;
import org.prameen.workbook.Indicator;
import org.prameen.workbook.OtherResults;
import org.prameen.workbook.Substitution;
import org.prameen.workbook.TypedResult;

/** The service, spoken to about one result of another system as it was shown last. @param changed run after each change */
record OtherDesk(OtherResults results, Texts texts, CaseId id, Substitution shown, Runnable changed) {

    static String page(CaseId id, String code) {
        return OwnBook.page(id) + "/others?of=" + code;
    }

    String code() {
        return shown.rule().code();
    }

    void enter(TypedResult typed) {
        results.enter(id, code(), typed, shown.version());
        changed.run();
    }

    void take(TypedResult typed, InputStream file) {
        results.take(id, code(), typed, file, shown.version());
    }

    void put(int position, Indicator typed) {
        results.put(id, code(), position, typed, shown.version());
        changed.run();
    }

    void remove(int position) {
        results.remove(id, code(), position, shown.version());
        changed.run();
    }

    void await(String why) {
        results.await(id, code(), why);
        changed.run();
    }
}
