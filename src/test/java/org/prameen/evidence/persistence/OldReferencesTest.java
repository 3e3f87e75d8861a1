package org.prameen.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.database.OldDatabase;
import org.prameen.evidence.Evidence;
import org.prameen.instrument.EvidenceKind;
import org.prameen.instrument.SourceKind;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agencies named as evidence before there were files is still there, and leads where it led. */
@IntegrationTest
class OldReferencesTest {

    private static final String BEFORE = "120";
    private static final UUID PERSON = UUID.randomUUID();
    private static final Instant MORNING = Instant.parse("2024-03-04T01:30:00.123456Z");

    @Autowired
    AutowireCapableBeanFactory beans;

    private OldDatabase database;
    private JdbcClient jdbc;

    @BeforeEach
    void goBack() {
        database = beans.createBean(OldDatabase.class).at(BEFORE);
        jdbc = database.jdbc();
        jdbc.sql(
                        """
                        insert into instrument_version values ('local-hr', 'H', '', '', now(), now());
                        insert into person (id, username, password_hash, name_th, name_en, created_at)
                        values ('%s', 'nida', '', 'นิดา ใจดี', 'Nida Jaidee', now());
                        insert into assessment_round (id, code, instrument, version, fiscal_year, period, title_th,
                            title_en, collect_from, collect_to, report_due, rounding, chain, labels, legal_th, legal_en,
                            created_at)
                        values (gen_random_uuid(), 'R', 'local-hr', 'H', 2569, 'MARCH', '', '', '2026-03-01',
                            '2026-03-15', '2026-03-31', '', '', '', '', '', now())"""
                                .formatted(PERSON))
                .update();
    }

    @AfterEach
    void leave() {
        database.close();
    }

    @Test
    void everythingArrivesUnderItsCaseAndFormInTheOrderItWasEntered() {
        CaseId one = open("A");
        CaseId other = open("B");
        old(one, "C1.F4.I2", "DATABASE", "ทะเบียนบุคลากร", "ระบบ LHR", null, MORNING.plusSeconds(60));
        old(one, "C1.F1.I1", "DOCUMENT", "คำสั่งที่ ๑๒/๒๕๖๙", "ตู้ 3", LocalDate.of(2026, 1, 31), MORNING);
        old(other, "C1.F1.I1", "PERSON", "ผู้อำนวยการกองคลัง", "กองคลัง", null, MORNING);

        database.at("latest");

        assertThat(arrived(one)).extracting(Evidence::title).containsExactly("คำสั่งที่ ๑๒/๒๕๖๙", "ทะเบียนบุคลากร");
        Evidence order = arrived(one).get(0);
        assertThat(order.subject()).isEqualTo("C1.F1.I1");
        assertThat(order.kind()).isEqualTo(EvidenceKind.REFERENCE);
        assertThat(order.origin().source()).contains(SourceKind.DOCUMENT);
        assertThat(order.origin().place()).contains("ตู้ 3");
        assertThat(order.effective()).contains(LocalDate.of(2026, 1, 31));
        assertThat(order.shows()).isEmpty();
        assertThat(order.valid()).isTrue();
        assertThat(order.added().person().value()).isEqualTo(PERSON);
        assertThat(order.added().name()).isEqualTo("นิดา ใจดี");
        assertThat(order.added().at()).isEqualTo(MORNING);
        assertThat(arrived(other)).singleElement().satisfies(person -> {
            assertThat(person.origin().source()).contains(SourceKind.PERSON);
            assertThat(person.effective()).isEmpty();
        });
        assertThat(jdbc.sql("select distinct o.code from evidence e join organisation o on o.id = e.agency_id")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void whatWasALinkLeadsThereAndNothingElseBecomesOne() {
        CaseId id = open("A");
        List<String> places = List.of(
                "https://www.example.go.th/files/order-12.pdf?id=7&lang=th#page=2",
                "HTTP://example.go.th:8080",
                "http://10.0.0.7/plan.pdf",
                "https://example.go.th/คำสั่ง/แผน๓ปี.pdf?ปี=๒๕๖๙",
                "https://example.go.th/คำสั่ง ที่ ๑๒.pdf",
                "https://example.go.th/a|b",
                "https://example.go.th/100%",
                "https://example.go.th/{id}",
                "https://.../",
                "https:javascript",
                "ftp://example.go.th/a.pdf",
                "ดูที่ https://example.go.th/a.pdf");
        places.forEach(place -> old(id, "C1.F1.I1", "DOCUMENT", place, place, null, MORNING));

        database.at("latest");

        List<Evidence> arrived = arrived(id);
        assertThat(arrived).extracting(Evidence::title).containsExactlyInAnyOrderElementsOf(places);
        assertThat(arrived).allSatisfy(one -> {
            Optional<String> address = asShownBefore(one.title());
            assertThat(one.link()).isEqualTo(address);
            assertThat(one.link().map(URI::create).map(URI::toASCIIString)).isEqualTo(address);
            assertThat(one.origin().place()).contains(address.orElse(one.title()));
        });
        assertThat(arrived).filteredOn(one -> one.link().isPresent()).hasSize(4);
    }

    /** The address that the screen offered to follow when places were stored as they were typed. */
    private static Optional<String> asShownBefore(String place) {
        try {
            URI address = new URI(place);
            boolean web = address.getScheme() != null
                    && List.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
            return web ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private List<Evidence> arrived(CaseId id) {
        return new EvidenceRows(jdbc).of(id);
    }

    private CaseId open(String agency) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        with agency as (
                            insert into organisation (id, code, kind, path, name_th, name_en)
                            values (gen_random_uuid(), :code, 'AGENCY', '/' || :code || '/', '', '') returning id)
                        insert into assessment_case (id, number, round_id, agency_id, stage, stage_since, opened_at)
                        select :id, :code, r.id, agency.id, 'COLLECTION', now(), now() from assessment_round r, agency""")
                .param("code", agency)
                .param("id", id)
                .update();
        return new CaseId(id);
    }

    private void old(CaseId id, String form, String source, String title, String place, LocalDate date, Instant at) {
        jdbc.sql("insert into evidence_reference values (gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?, 'นิดา ใจดี', ?)")
                .params(
                        id.value(),
                        form,
                        source,
                        title,
                        place,
                        date == null ? null : Date.valueOf(date),
                        PERSON,
                        Timestamp.from(at))
                .update();
    }
}
