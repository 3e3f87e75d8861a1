package org.prameen.evidence.ui;

import org.prameen.evidence.EvidenceId;
import org.prameen.shared.CaseId;

/** Where a browser gets what is no screen. */
final class Addresses {

    private Addresses() {}

    static String file(EvidenceId id) {
        return "evidence/" + id + "/file";
    }

    static String link(EvidenceId id) {
        return "evidence/" + id + "/link";
    }

    static String page(EvidenceId id, int page) {
        return "evidence/" + id + "/pages/" + page + ".png";
    }

    static String archive(CaseId id) {
        return "evidence/cases/" + id + ".zip";
    }
}
