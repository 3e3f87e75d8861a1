package org.prameen.evidence.ui;

import java.util.Optional;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.EvidenceId;
import org.prameen.shared.Rejected;
import org.prameen.shell.Notices;

/** What a line can ask of the list it stands in. */
interface PieceActs {

    void describe(Evidence one);

    void cancel(Evidence one);

    void remove(Evidence one);

    void share(Evidence one);

    /** Another piece of the list. */
    Optional<Evidence> find(EvidenceId id);

    static void during(Runnable act) {
        try {
            act.run();
        } catch (Rejected refused) {
            Notices.refused(refused);
        }
    }
}
