package org.prameen.instrument.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prameen.shared.OneMoment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code instrument_version}. */
@Repository
public class InstrumentVersionRows {

    private static final String SELECT =
            "select instrument, version, sha256, published_at, frozen_at from instrument_version ";

    private final JdbcClient jdbc;

    InstrumentVersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredVersion> find(String instrument, String version) {
        return OneMoment.lasts("instrument", List.of(instrument, version), () -> jdbc.sql(
                        SELECT + "where instrument = ? and version = ?")
                .params(instrument, version)
                .query(InstrumentVersionRows::stored)
                .optional());
    }

    /** All versions; there are a handful in the life of an installation. */
    public List<StoredVersion> all() {
        return jdbc.sql(SELECT + "order by instrument, published_at desc, version")
                .query(InstrumentVersionRows::stored)
                .list();
    }

    /** The text that has the hash known for the version; it must still be the stored one. */
    public String content(StoredVersion stored) {
        return jdbc.sql("select content from instrument_version where instrument = ? and version = ? and sha256 = ?")
                .params(stored.instrument(), stored.version(), stored.sha256())
                .query(String.class)
                .single();
    }

    /** @return whether the version was new */
    public boolean add(String instrument, String version, String content, String sha256, Instant at) {
        OneMoment.changed("instrument", List.of(instrument, version));
        return jdbc.sql(
                                """
                                insert into instrument_version (instrument, version, content, sha256, published_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(instrument, version, content, sha256, Timestamp.from(at))
                        .update()
                == 1;
    }

    /** @return whether the text was replaced; not when the version is frozen */
    public boolean replace(String instrument, String version, String content, String sha256, Instant at) {
        OneMoment.changed("instrument", List.of(instrument, version));
        return jdbc.sql(
                                """
                                update instrument_version set content = ?, sha256 = ?, published_at = ?
                                where instrument = ? and version = ? and frozen_at is null""")
                        .params(content, sha256, Timestamp.from(at), instrument, version)
                        .update()
                == 1;
    }

    /** @return whether the version was not frozen before */
    public boolean freeze(String instrument, String version, Instant at) {
        OneMoment.changed("instrument", List.of(instrument, version));
        return jdbc.sql(
                                """
                                update instrument_version set frozen_at = ?
                                where instrument = ? and version = ? and frozen_at is null""")
                        .params(Timestamp.from(at), instrument, version)
                        .update()
                == 1;
    }

    private static StoredVersion stored(ResultSet row, int number) throws SQLException {
        Timestamp frozen = row.getTimestamp("frozen_at");
        return new StoredVersion(
                row.getString("instrument"),
                row.getString("version"),
                row.getString("sha256"),
                row.getTimestamp("published_at").toInstant(),
                Optional.ofNullable(frozen).map(Timestamp::toInstant));
    }
}
