package org.prameen.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prameen.audit.Entry;
import org.prameen.notification.persistence.DeliveryRows;
import org.prameen.security.Deeds;
import org.prameen.shared.NotFound;
import org.prameen.shared.Rejected;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of mails, for those who run the system. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Deliveries {

    private static final int LONGEST_PAGE = 200;

    private final DeliveryRows rows;
    private final MailPost post;
    private final Deeds deeds;

    Deliveries(DeliveryRows rows, MailPost post, Deeds deeds) {
        this.rows = rows;
        this.post = post;
        this.deeds = deeds;
    }

    /** Newest first. @param state empty for all */
    @Transactional(readOnly = true)
    public List<Delivery> page(Optional<DeliveryState> state, int offset, int limit) {
        return rows.page(state, offset, Math.min(limit, LONGEST_PAGE));
    }

    /** How many there are of each state; states without any are left out. */
    @Transactional(readOnly = true)
    public Map<DeliveryState, Integer> counts() {
        return rows.counts();
    }

    /** Whether a mail server is set at all. */
    public boolean isMailOn() {
        return post.isOn();
    }

    /** Puts a mail that was given up back in line. @throws Rejected when it waits, is under way, went out or is not needed */
    public void sendAgain(long delivery) {
        DeliveryState state = rows.state(delivery).orElseThrow(NotFound::new);
        if (!state.isRepeatable() || !rows.wait(delivery, deeds.now())) {
            throw Rejected.because("notification.notRepeatable");
        }
        deeds.write(Entry.of("notification.sentAgain", "delivery:" + delivery));
    }
}
