package org.prameen.evidence.persistence;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pieces of contents in the database. */
@Repository
public class ChunkRows {

    private final JdbcClient jdbc;

    ChunkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String sha256, int number, byte[] data) {
        jdbc.sql("insert into evidence_chunk (sha256, number, data) values (?, ?, ?)")
                .params(sha256, number, data)
                .update();
    }

    public Optional<byte[]> find(String sha256, int number) {
        return jdbc.sql("select data from evidence_chunk where sha256 = ? and number = ?")
                .params(sha256, number)
                .query((row, line) -> row.getBytes(1))
                .optional();
    }
}
