package org.prameen.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes as many agencies as a launch or a benchmark needs, in one statement: the first 76 are provincial organisations,
 * one a province, the others municipalities and subdistrict organisations at about their real proportion of one to two.
 */
public final class AgencyGenerator {

    /** As many local governments as there are in the country, about. */
    public static final int WHOLE_COUNTRY = 7_850;

    private final JdbcClient jdbc;

    public AgencyGenerator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Codes run from G-00001; what exists is kept, so a greater number later adds only the difference.
     *
     * @return how many were new
     */
    public int create(int count) {
        return jdbc.sql(
                        """
                        insert into organisation (id, code, kind, type_code, province_code, parent_id, path, name_th, name_en,
                                                  district_th, district_en)
                        select md5(g.code)::uuid, g.code, 'AGENCY', above.type_code, above.province_code, above.id,
                               above.path || g.code || '/', t.name_th || ' ' || g.n, t.name_en || ' ' || g.n,
                               p.name_th, p.name_en
                        from (select n, 'G-' || lpad(n::text, 5, '0') as code, (n - 1) % 76 as place,
                                     case when n <= 76 then 'PAO' when n % 3 = 0 then 'MUN' else 'SAO' end as family
                              from generate_series(1, ?) as n) g
                        join (select province.*, row_number() over (order by code) - 1 as place
                              from province where code <> '10') p on p.place = g.place
                        join organisation above on above.code = g.family || '-' || p.code
                        join organisation_type t on t.code = above.type_code
                        on conflict (code) do nothing""")
                .param(count)
                .update();
    }

    /** Gives every generated agency a coordinator (g-00001 …), who cannot sign in. */
    public int giveCoordinators() {
        jdbc.sql(
                        """
                insert into person (id, username, password_hash, name_th, name_en, created_at)
                select md5('person ' || code)::uuid, lower(code), '-', name_th, name_en, now()
                from organisation where code like 'G-%' and kind = 'AGENCY'
                on conflict (username) do nothing""")
                .update();
        return jdbc.sql(
                        """
                        insert into role_assignment (person_id, role, organisation_id)
                        select md5('person ' || code)::uuid, 'COORDINATOR', id
                        from organisation where code like 'G-%' and kind = 'AGENCY'
                        on conflict do nothing""")
                .update();
    }
}
