package org.prameen.certification.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts certificates; a count is kept or comes to nothing with its certificate. */
@Repository
public class SeriesRows {

    private final JdbcClient jdbc;

    SeriesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes hold of a series until the transaction ends. @return the last number given, 0 before the first */
    public int hold(String series, int fiscalYear) {
        return jdbc.sql(
                        """
                        insert into certificate_series values (?, ?, 0)
                        on conflict (series, fiscal_year) do update set last = certificate_series.last
                        returning last""")
                .params(series, fiscalYear)
                .query(Integer.class)
                .single();
    }

    public void count(String series, int fiscalYear) {
        jdbc.sql("update certificate_series set last = last + 1 where series = ? and fiscal_year = ?")
                .params(series, fiscalYear)
                .update();
    }
}
