package org.prameen.organisation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.RouteStep;
import org.prameen.shared.OneMoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and replaces reporting routes. */
@Repository
public class RouteRows {

    private final JdbcClient jdbc;

    RouteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RouteStep> of(String type) {
        return OneMoment.lasts(
                "route", type, () -> jdbc.sql("select * from route_step where type_code = ? order by position")
                        .param(type)
                        .query(RouteRows::read)
                        .list());
    }

    public void replace(String type, List<RouteStep> steps) {
        OneMoment.changed("route", type);
        jdbc.sql("delete from route_step where type_code = ?").param(type).update();
        for (RouteStep step : steps) {
            jdbc.sql("insert into route_step values (?, ?, ?, ?, ?, ?)")
                    .params(
                            type,
                            step.position(),
                            step.body().name(),
                            step.name().th(),
                            step.name().en(),
                            step.receives())
                    .update();
        }
    }

    private static RouteStep read(ResultSet row, int number) throws SQLException {
        return new RouteStep(
                row.getString("type_code"),
                row.getInt("position"),
                OrganisationKind.valueOf(row.getString("body_kind")),
                OrganisationRows.name(row),
                row.getBoolean("receives"));
    }
}
