package org.prameen.review;

import java.util.List;
import org.prameen.review.persistence.ReasonTypeRows;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of reason for returning something, which are data: six of document 003 and one for own words. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReasonTypes {

    private final ReasonTypeRows rows;

    ReasonTypes(ReasonTypeRows rows) {
        this.rows = rows;
    }

    /** In the order they are shown. */
    public List<ReasonType> all() {
        return rows.all();
    }

    /** @throws Rejected when there is no such kind */
    public ReasonType get(String code) {
        return all().stream()
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Rejected.because("review.reasonTypeUnknown").at("reasonType"));
    }
}
