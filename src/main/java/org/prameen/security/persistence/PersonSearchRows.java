package org.prameen.security.persistence;

import java.util.List;
import org.prameen.security.PeopleSearch;
import org.prameen.security.Person;
import org.prameen.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds people for lists, a page at a time, their roles in the same statement. */
@Repository
public class PersonSearchRows {

    private static final String WHERE =
            """
            where (q.enabled or :alsoDisabled)
              and (:text::text is null or q.name_th ilike '%' || :text || '%' or q.name_en ilike '%' || :text || '%'
                   or q.username ilike :text || '%')
              and ((:role::text is null and :below::uuid is null) or exists (
                   select 1 from role_assignment r join organisation x on x.id = r.organisation_id
                   where r.person_id = q.id and (:role::text is null or r.role = :role)
                     and (:below::uuid is null or x.path like (select o.path || '%' from organisation o where o.id = :below))))
            """;

    private final JdbcClient jdbc;

    PersonSearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Person> page(PeopleSearch search, int offset, int limit) {
        String page = PersonRows.SELECT + "where p.id in (select q.id from person q " + WHERE
                + " order by q.name_th collate \"th-x-icu\", q.username limit " + limit + " offset " + offset
                + ") order by p.name_th collate \"th-x-icu\", p.username, o.path, a.role";
        return PersonRows.people(narrowed(page, search));
    }

    public int count(PeopleSearch search) {
        return narrowed("select count(*) from person q " + WHERE, search)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec narrowed(String sql, PeopleSearch search) {
        return jdbc.sql(sql)
                .param("alsoDisabled", search.alsoDisabled())
                .param("text", search.text().map(PersonSearchRows::escaped).orElse(null))
                .param("role", search.role().map(Enum::name).orElse(null))
                .param("below", search.below().map(OrganisationId::value).orElse(null));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
