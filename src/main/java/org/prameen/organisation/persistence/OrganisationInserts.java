package org.prameen.organisation.persistence;

import java.util.UUID;
import org.prameen.organisation.NewOrganisation;
import org.prameen.organisation.Organisation;
import org.prameen.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes organisations. */
@Repository
public class OrganisationInserts {

    private final JdbcClient jdbc;

    OrganisationInserts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public OrganisationId insert(NewOrganisation entered, Organisation parent) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into organisation (id, code, kind, type_code, province_code, parent_id, path, name_th, name_en,
                                                  district_th, district_en, summariser, position)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        entered.code(),
                        entered.kind().name(),
                        entered.type().or(parent::type).orElse(null),
                        entered.province().or(parent::province).orElse(null),
                        parent.id().value(),
                        parent.path() + entered.code() + "/",
                        entered.name().th(),
                        entered.name().en(),
                        entered.district() == null ? null : entered.district().th(),
                        entered.district() == null ? null : entered.district().en(),
                        entered.summariser(),
                        entered.position())
                .update();
        return new OrganisationId(id);
    }

    public void rename(OrganisationId id, String nameTh, String nameEn, boolean active) {
        jdbc.sql("update organisation set name_th = ?, name_en = ?, active = ? where id = ?")
                .params(nameTh, nameEn, active, id.value())
                .update();
    }
}
