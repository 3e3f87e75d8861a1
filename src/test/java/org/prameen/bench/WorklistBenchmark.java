package org.prameen.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prameen.IntegrationTest;
import org.prameen.Owner;
import org.prameen.World;
import org.prameen.organisation.AgencyGenerator;
import org.prameen.organisation.Organisations;
import org.prameen.review.StopState;
import org.prameen.review.Worklist;
import org.prameen.review.WorklistLine;
import org.prameen.review.WorklistQuery;
import org.prameen.review.WorklistSort;
import org.prameen.security.Role;
import org.prameen.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A page of the worklist of the national office when ten rounds of the whole country wait for it: what the service, its
 * rights and its mapping cost on top of one statement. The statements by hand are as good as the product's, so that the
 * ratio says nothing of a bad plan of theirs.
 */
@IntegrationTest
class WorklistBenchmark {

    private static final int ITEMS = Integer.getInteger("bench.items", 78_500);
    private static final int PAGES = Integer.getInteger("bench.pages", 201);
    private static final int WARMUPS = 50;
    private static final int LENGTH = 50;
    private static final int ROUNDS = 10;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Owner owner;

    @Autowired
    DataSource pool;

    @Autowired
    World world;

    @Autowired
    Organisations organisations;

    @Autowired
    Worklist worklist;

    private PersonId reader;
    private UUID body;

    @BeforeEach
    void fill() {
        reader = world.person(Role.NATIONAL_OFFICER, "KOTHO");
        body = organisations.byCode("KOTHO").orElseThrow().id().value();
        if (nothingWaits()) {
            new AgencyGenerator(jdbc).create(ITEMS / ROUNDS);
            for (int round = 0; round < ROUNDS; round++) {
                fill(world.round().value(), round);
            }
            owner.jdbc().sql("vacuum analyze").update();
        }
    }

    @Test
    void theFirstPage() {
        compare("worklist-first", WorklistQuery.waiting(), "", "s.since, s.case_id", 0);
    }

    @Test
    void aLatePage() {
        compare("worklist-late", WorklistQuery.waiting(), "", "s.since, s.case_id", ITEMS - 2 * LENGTH);
    }

    @Test
    void onlyWhatIsRisky() {
        WorklistQuery risky = new WorklistQuery(
                Set.of(StopState.WAITING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                false,
                WorklistSort.RISK);
        String condition = " and (s.late or s.big_jump or s.missing_evidence > 0)";
        compare("worklist-risky", risky, condition, "s.risk desc, s.missing_evidence desc, s.since, s.case_id", 0);
    }

    @Test
    void onlyOneProvince() {
        WorklistQuery province = new WorklistQuery(
                Set.of(StopState.WAITING),
                Optional.empty(),
                Optional.empty(),
                Optional.of("20"),
                Optional.empty(),
                false,
                false,
                false,
                WorklistSort.LONGEST_WAITING);
        compare("worklist-province", province, " and o.province_code = '20'", "s.since, s.case_id", 0);
    }

    @Test
    void byNameOfTheAgency() {
        compare("worklist-name", byName(), "", BY_NAME, 0);
    }

    @Test
    void aLatePageByNameOfTheAgency() {
        compare("worklist-name-late", byName(), "", BY_NAME, ITEMS - 2 * LENGTH);
    }

    private static final String BY_NAME = "s.agency_name collate \"th-x-icu\", s.case_id";

    private static WorklistQuery byName() {
        return WorklistQuery.of(Set.of(StopState.WAITING), WorklistSort.AGENCY);
    }

    private void compare(String name, WorklistQuery query, String condition, String order, int offset) {
        String sql = byHand(condition, order);
        List<String> wanted = byHand(sql, offset);
        assertThat(world.call(reader, () -> worklist.page(query, offset, LENGTH)))
                .extracting(WorklistLine::number)
                .isEqualTo(wanted)
                .hasSize(LENGTH);

        world.as(reader, () -> new Comparison(
                        name,
                        "One page of %d lines, from line %d, of the %d cases that wait for one body."
                                .formatted(LENGTH, offset, ITEMS))
                .arm("statement by hand", () -> byHand(sql, offset))
                .arm("product", () -> worklist.page(query, offset, LENGTH))
                .run(WARMUPS, PAGES));
    }

    private static String byHand(String condition, String order) {
        String agency = condition.contains("o.") ? " join organisation o on o.id = s.agency_id" : "";
        return "select c.number, s.case_id, s.state, s.since, s.changes, s.late, s.jump, s.big_jump, s.missing_evidence,"
                + " s.open_questions, s.hash, o.name_th, o.name_en, b.name_th, b.name_en"
                + " from (select s.case_id, s.position from review_standing s" + agency
                + " where s.body_id = ? and s.state = 'WAITING'" + condition + " order by " + order
                + " limit ? offset ?) hit"
                + " join review_standing s on s.case_id = hit.case_id and s.position = hit.position"
                + " join assessment_case c on c.id = s.case_id join organisation o on o.id = s.agency_id"
                + " join organisation b on b.id = s.body_id order by " + order;
    }

    private List<String> byHand(String sql, int offset) {
        List<String> numbers = new ArrayList<>();
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, body);
            statement.setInt(2, LENGTH);
            statement.setInt(3, offset);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (int column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
                        rows.getObject(column);
                    }
                    numbers.add(rows.getString(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean nothingWaits() {
        return jdbc.sql("select not exists (select 1 from assessment_case where number like 'WAITS-%')")
                .query(Boolean.class)
                .single();
    }

    /** One in ten was late, one in twenty jumped far, one in seven lacks evidence; none is at its end. */
    private void fill(UUID round, int number) {
        jdbc.sql(
                        """
                        insert into assessment_case (id, number, round_id, agency_id, stage, stage_since, opened_at)
                        select gen_random_uuid(), 'WAITS-' || :number || '-' || code, :round, id, 'REPORTING', now(), now()
                        from organisation where code like 'G-%' and kind = 'AGENCY'""")
                .param("number", number)
                .param("round", round)
                .update();
        jdbc.sql(
                        """
                        insert into review_standing (case_id, position, body_id, state, since, agency_id, round_id, hash,
                                                     changes, late, big_jump, missing_evidence)
                        select id, 2, :body, 'WAITING', now() - make_interval(mins => n * 7 % 40000), agency_id, round_id,
                               md5(number), n % 4, n % 10 = 0, n % 20 = 0, case when n % 7 = 0 then n % 5 else 0 end
                        from (select *, row_number() over (order by id)::int as n from assessment_case where round_id = :round) c""")
                .param("body", body)
                .param("round", round)
                .update();
    }
}
