package org.prameen.evidence.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pieces of contents in the database. */
@Repository
public class ChunkRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChunkRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Writes pieces that follow one another, in one go. @param first number of the first */
    public void add(String sha256, int first, List<byte[]> pieces) {
        batches.batchUpdate(
                "insert into evidence_chunk (sha256, number, data) values (?, ?, ?)",
                IntStream.range(0, pieces.size())
                        .mapToObj(place -> new Object[] {sha256, first + place, pieces.get(place)})
                        .toList());
    }

    public Optional<byte[]> find(String sha256, int number) {
        return jdbc.sql("select data from evidence_chunk where sha256 = ? and number = ?")
                .params(sha256, number)
                .query((row, line) -> row.getBytes(1))
                .optional();
    }
}
