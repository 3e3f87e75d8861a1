package org.prameen.certification;

import java.security.SecureRandom;
import org.prameen.certification.domain.CertificateNumber;
import org.prameen.certification.domain.CheckCode;
import org.prameen.certification.persistence.SeriesRows;
import org.prameen.security.Deeds;
import org.prameen.shared.ThaiCalendar;
import org.springframework.stereotype.Component;

/** Gives certificates their numbers. Who holds a series numbers alone until the transaction ends, so that no number is lost. */
@Component
class Numbering {

    private final SecureRandom random = new SecureRandom();
    private final SeriesRows series;
    private final Deeds deeds;

    Numbering(SeriesRows series, Deeds deeds) {
        this.series = series;
        this.deeds = deeds;
    }

    /** A series in hand. */
    record Held(String series, int fiscalYear, int last) {}

    /** @param instrument code of the instrument */
    Held hold(String instrument) {
        String name = CertificateNumber.series(instrument);
        int year = ThaiCalendar.fiscalYear(deeds.today());
        return new Held(name, year, series.hold(name, year));
    }

    String next(Held held) {
        series.count(held.series(), held.fiscalYear());
        return CertificateNumber.of(held.series(), held.fiscalYear(), held.last() + 1);
    }

    String code() {
        return CheckCode.drawn(random);
    }
}
