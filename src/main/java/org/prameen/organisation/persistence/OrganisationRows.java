package org.prameen.organisation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prameen.organisation.Organisation;
import org.prameen.organisation.OrganisationKind;
import org.prameen.organisation.OrganisationSearch;
import org.prameen.organisation.OrganisationType;
import org.prameen.organisation.Province;
import org.prameen.shared.LocalText;
import org.prameen.shared.OneMoment;
import org.prameen.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the tree of organisations. */
@Repository
public class OrganisationRows {

    private static final String SELECT = "select o.* from organisation o ";
    private static final String THAI_ORDER = " order by o.position, o.name_th collate \"th-x-icu\" ";

    private final JdbcClient jdbc;

    OrganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organisation> find(OrganisationId id) {
        return OneMoment.lasts("organisation", id, () -> jdbc.sql(SELECT + "where o.id = ?")
                .param(id.value())
                .query(OrganisationRows::read)
                .optional());
    }

    public Optional<Organisation> byCode(String code) {
        return jdbc.sql(SELECT + "where o.code = ?")
                .param(code)
                .query(OrganisationRows::read)
                .optional();
    }

    public List<Organisation> all(Collection<OrganisationId> ids) {
        return jdbc.sql(SELECT + "where o.id = any(?)")
                .param(ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(OrganisationRows::read)
                .list();
    }

    public List<Organisation> lineage(OrganisationId id) {
        return OneMoment.lasts("lineage", id, () -> {
            List<Organisation> lineage = jdbc.sql(
                            SELECT
                                    + """
                                    where o.code = any(array(select unnest(string_to_array(own.path, '/'))
                                                             from organisation own where own.id = ?))
                                    order by length(o.path)""")
                    .param(id.value())
                    .query(OrganisationRows::read)
                    .list();
            lineage.forEach(one -> OneMoment.lasts("organisation", one.id(), () -> Optional.of(one)));
            return lineage;
        });
    }

    public List<Organisation> children(OrganisationId parent) {
        return jdbc.sql(SELECT + "where o.parent_id = ?" + THAI_ORDER)
                .param(parent.value())
                .query(OrganisationRows::read)
                .list();
    }

    public List<Organisation> search(OrganisationSearch search, List<String> below, int offset, int limit) {
        return narrowed(SELECT, search, below, THAI_ORDER + "limit " + limit + " offset " + offset)
                .query(OrganisationRows::read)
                .list();
    }

    public int count(OrganisationSearch search, List<String> below) {
        return narrowed("select count(*) from organisation o ", search, below, "")
                .query(Integer.class)
                .single();
    }

    /** Closed ones too, for those who keep the tree; either what lies directly below a place or what holds a text. */
    public List<Organisation> browse(OrganisationId parent, String text, int offset, int limit) {
        return browsed(SELECT, parent, text, THAI_ORDER + "limit " + limit + " offset " + offset)
                .query(OrganisationRows::read)
                .list();
    }

    public int countBrowsed(OrganisationId parent, String text) {
        return browsed("select count(*) from organisation o ", parent, text, "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec browsed(String select, OrganisationId parent, String text, String tail) {
        return jdbc.sql(select
                        + """
                        where (:text::text is not null or o.parent_id is not distinct from :parent::uuid)
                          and (:text::text is null or o.name_th ilike '%' || :text || '%'
                               or o.name_en ilike '%' || :text || '%' or o.code ilike :text || '%')"""
                        + tail)
                .param("parent", parent == null ? null : parent.value())
                .param("text", text == null ? null : escaped(text));
    }

    private JdbcClient.StatementSpec narrowed(
            String select, OrganisationSearch search, List<String> below, String tail) {
        return jdbc.sql(select
                        + """
                        where o.active and o.path like any(:below)
                          and (:text::text is null or o.name_th ilike '%' || :text || '%'
                               or o.name_en ilike '%' || :text || '%' or o.code ilike :text || '%')
                          and (:kind::text is null or o.kind = :kind)
                          and (:type::text is null or o.type_code = :type)
                          and (:province::text is null or o.province_code = :province)"""
                        + tail)
                .param("below", below.stream().map(path -> path + "%").toArray(String[]::new))
                .param("text", search.text().map(OrganisationRows::escaped).orElse(null))
                .param("kind", search.kind().map(Enum::name).orElse(null))
                .param("type", search.type().orElse(null))
                .param("province", search.province().orElse(null));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public List<OrganisationType> types() {
        return jdbc.sql("select code, family, name_th, name_en from organisation_type order by position")
                .query((row, n) -> new OrganisationType(row.getString(1), row.getString(2), name(row)))
                .list();
    }

    public List<Province> provinces() {
        return jdbc.sql("select code, name_th, name_en from province order by name_th collate \"th-x-icu\"")
                .query((row, n) -> new Province(row.getString(1), name(row)))
                .list();
    }

    static LocalText name(ResultSet row) throws SQLException {
        return LocalText.of(row.getString("name_th"), row.getString("name_en"));
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("code"),
                OrganisationKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("type_code")),
                Optional.ofNullable(row.getString("province_code")),
                Optional.ofNullable(row.getObject("parent_id", UUID.class)).map(OrganisationId::new),
                row.getString("path"),
                name(row),
                row.getBoolean("summariser"),
                row.getBoolean("active"));
    }
}
