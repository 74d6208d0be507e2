--liquibase formatted sql

--changeset hearth:postcodes-out-of-words-hsqldb dbms:hsqldb
-- Once a postcode and a neighbourhood were one line. What has the shape of a postcode becomes one, as it is when it is read.
update family
    set postcode = upper(regexp_replace(trim(area), '^([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})$', '$1 $2')),
        area = ''
    where postcode = '' and regexp_matches(trim(area), '^([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})$');
--rollback select 1 from schema_mark;

--changeset hearth:postcodes-out-of-words-postgresql dbms:postgresql
update family
    set postcode = upper(regexp_replace(trim(area), '^([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})$', '\1 \2')),
        area = ''
    where postcode = '' and trim(area) ~ '^([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})$';
--rollback select 1 from schema_mark;

--changeset hearth:families-by-postcode
-- The first half of a postcode beside the whole: a search for either is a range of an index, in the order of a list.
alter table family add column outward varchar(4) default '' not null;
update family set outward = substring(postcode from 1 for position(' ' in postcode) - 1)
    where postcode like '__ ___' or postcode like '___ ___' or postcode like '____ ___';
create index family_by_postcode on family (postcode, name_sorted, number);
create index family_by_outward on family (outward, name_sorted, number);
--rollback drop index family_by_outward;
--rollback drop index family_by_postcode;
--rollback alter table family drop column outward;
