package org.prameen.review;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.prameen.evidence.Evidence;
import org.prameen.evidence.StoredFile;
import org.prameen.instrument.Instrument;
import org.prameen.instrument.ProfilePart;
import org.prameen.security.Deeds;
import org.prameen.shared.Csv;
import org.prameen.shared.Texts;
import org.prameen.shared.ThaiCalendar;
import org.prameen.workbook.BookEntry;
import org.prameen.workbook.Substitution;
import org.prameen.workbook.Workbook;
import org.springframework.stereotype.Component;

/** The list of all that is in one report, with its states, the day and the rule that made its scores. */
@Component
class DossierContents {

    private static final Locale THAI = Texts.THAI;

    private final Deeds deeds;
    private final Texts texts;

    DossierContents(Deeds deeds, Texts texts) {
        this.deeds = deeds;
        this.texts = texts;
    }

    /** As a table that spreadsheets open. */
    byte[] of(Reporting reporting, List<Evidence> evidence) {
        Workbook book = reporting.book();
        Instrument instrument = book.instrument();
        Csv csv = new Csv()
                .line(List.of("part", "code", "title", "state", "detail"))
                .line(List.of(
                        "made",
                        "",
                        ThaiCalendar.dateTime(deeds.now(), THAI),
                        "",
                        deeds.now().toString()))
                .line(List.of("rule", instrument.code() + " " + instrument.version(), book.rule(), "", ""));
        instrument.answering().profile().stream()
                .flatMap(profile -> profile.parts().stream())
                .forEach(part ->
                        csv.line(List.of("profile", part.code(), part.title().th(), "", answered(book, part))));
        reporting
                .items()
                .forEach(item -> csv.line(List.of(
                        "form",
                        item.section().code(),
                        item.section().title().th(),
                        "",
                        "forms/" + item.section().code() + ".pdf")));
        reporting
                .items()
                .forEach(item -> csv.line(List.of(
                        "item",
                        item.section().code(),
                        item.section().title().th(),
                        said(item.status()) + (item.newData() ? " + " + texts.get("review.status.newData", THAI) : ""),
                        "submitted " + item.submitted() + ", carried out " + item.carriedOut() + "/"
                                + item.section().children().size())));
        book.others().forEach(other -> csv.line(other(other)));
        evidence.forEach(one -> csv.line(evidence(one)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String answered(Workbook book, ProfilePart.Part part) {
        long done = part.questions().stream()
                .filter(question ->
                        book.entry(question.entry()).flatMap(BookEntry::value).isPresent())
                .count();
        return done + "/" + part.questions().size();
    }

    private List<String> other(Substitution other) {
        return List.of(
                "other",
                String.join(" ", other.rule().nodes()),
                other.rule().title().th(),
                texts.get("workbook.other.state." + other.state(), THAI),
                other.taken()
                        .map(taken -> taken.source() + " " + taken.dated() + " " + taken.result() + " " + taken.place())
                        .orElse(""));
    }

    private List<String> evidence(Evidence one) {
        return List.of(
                "evidence",
                one.subject() + one.piece().map(piece -> " " + piece).orElse(""),
                one.title(),
                texts.get(one.valid() ? "review.dossier.active" : "review.dossier.cancelled", THAI),
                one.file().map(StoredFile::name).orElse("")
                        + one.cancellation().map(why -> " – " + why.reason()).orElse(""));
    }

    private String said(Status status) {
        return texts.get("review.status." + status, THAI);
    }
}
