-- Every line names for whom its person acted, and hangs on the line before it: a chain a case, one of an agency for what belongs to no case of it, one for the
-- rest. The database itself numbers and links the lines, so that nobody who may only insert can forge a link. See src/docs/decisions/0016.
alter table journal_entry
    add column for_id   uuid,          -- person in whose place person_id acted
    add column for_name text,
    add column chain    uuid,          -- case, else agency, else zeros
    add column seq      bigint,        -- 1, 2, 3 … within the chain
    add column previous bytea,         -- hash of the line before; of zeros for the first
    add column hash     bytea;         -- SHA-256 of journal_text

-- The end of each chain, kept apart so that lines cut off at the end are missed. Updated with every line: room for that on its page.
create table journal_chain (
    chain uuid   primary key,
    seq   bigint not null,
    hash  bytea  not null
) with (fillfactor = 50);

-- Length in bytes, colon, text; a tilde for null: no two lines have the same text.
create function journal_field(field text) returns text language sql immutable as
    $$ select coalesce(octet_length(field) || ':' || field, '~') || e'\n' $$;

-- What is hashed of a line, in UTF-8. The verifier forms the same text by itself (org.prameen.audit.domain.ChainedLine).
create function journal_text(line journal_entry) returns text language sql stable as $$
    select journal_field(line.chain::text)
        || journal_field(line.seq::text)
        || journal_field(encode(line.previous, 'hex'))
        || journal_field((extract(epoch from line.at) * 1000000)::bigint::text)
        || journal_field(line.person_id::text)
        || journal_field(line.person_name)
        || journal_field(line.for_id::text)
        || journal_field(line.for_name)
        || journal_field(line.act)
        || journal_field(line.subject)
        || journal_field(line.case_id::text)
        || journal_field(line.agency_id::text)
        || journal_field(line.old_value)
        || journal_field(line.new_value)
        || journal_field(line.reason)
$$;

-- Runs with the rights of the owner: the application may neither write journal_chain nor choose numbers and hashes.
create function journal_is_chained() returns trigger language plpgsql security definer
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    head journal_chain;
begin
    new.chain := coalesce(new.case_id, new.agency_id, '00000000-0000-0000-0000-000000000000');
    select * into head from journal_chain where chain = new.chain for update;
    if not found then
        insert into journal_chain values (new.chain, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
        select * into head from journal_chain where chain = new.chain for update;
    end if;
    new.seq := head.seq + 1;
    new.previous := head.hash;
    new.hash := sha256(convert_to(journal_text(new), 'UTF8'));
    update journal_chain set seq = new.seq, hash = new.hash where chain = new.chain;
    return new;
end $$;

-- Lines written before there were chains are linked as they are found now.
alter table journal_entry disable trigger journal_entry_append_only;
do $$
declare
    line journal_entry;
    last journal_chain;
begin
    for line in select * from journal_entry
                order by coalesce(case_id, agency_id, '00000000-0000-0000-0000-000000000000'), id loop
        line.chain := coalesce(line.case_id, line.agency_id, '00000000-0000-0000-0000-000000000000');
        if last.chain is distinct from line.chain then
            if last.chain is not null then
                insert into journal_chain values (last.*);
            end if;
            last := (line.chain, 0, decode(repeat('00', 32), 'hex'));
        end if;
        line.seq := last.seq + 1;
        line.previous := last.hash;
        line.hash := sha256(convert_to(journal_text(line), 'UTF8'));
        last := (line.chain, line.seq, line.hash);
        update journal_entry
        set chain = line.chain, seq = line.seq, previous = line.previous, hash = line.hash
        where id = line.id;
    end loop;
    if last.chain is not null then
        insert into journal_chain values (last.*);
    end if;
end $$;
alter table journal_entry enable trigger journal_entry_append_only;

alter table journal_entry
    alter column chain set not null,
    alter column seq set not null,
    alter column previous set not null,
    alter column hash set not null;
create unique index journal_entry_chain on journal_entry (chain, seq);

create trigger journal_entry_is_chained before insert on journal_entry
    for each row execute function journal_is_chained();
create trigger journal_entry_not_emptied before truncate on journal_entry
    for each statement execute function journal_is_append_only();
