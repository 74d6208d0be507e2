--liquibase formatted sql

--changeset hearth:alerts
create sequence alert_seq start with 50 increment by 50;
create table alert (
    number bigint primary key,
    id uuid not null,
    version bigint not null,
    family bigint not null,
    person bigint not null,
    assessment bigint not null,
    -- nanoseconds since 1970-01-01 UTC, here and below
    raised_at bigint not null,
    risk varchar(20) not null,
    reason ${text} not null,
    expected_action ${text} not null,
    state varchar(20) not null,
    actions ${text} not null,
    constraint alert_once unique (id),
    constraint alert_family foreign key (family) references family (number),
    constraint alert_person foreign key (person) references person (number),
    constraint alert_assessment foreign key (assessment) references assessment (number)
);
create index alert_by_state on alert (state, raised_at);
create index alert_by_family on alert (family);
--rollback drop table alert;
--rollback drop sequence alert_seq;

--changeset hearth:audit
-- Refers to nothing, so that no change elsewhere can touch it.
create sequence audit_seq start with 50 increment by 50;
create table audit (
    number bigint primary key,
    done_at bigint not null,
    done_by ${text} not null,
    what ${text} not null,
    family uuid
);
create index audit_by_family on audit (family, done_at, number);
--rollback drop table audit;
--rollback drop sequence audit_seq;

--changeset hearth:audit-is-append-only-hsqldb dbms:hsqldb splitStatements:false
create trigger audit_unchanged before update on audit for each row
    signal sqlstate '45000' set message_text = 'the audit trail can only grow';
--rollback drop trigger audit_unchanged;

--changeset hearth:audit-is-kept-hsqldb dbms:hsqldb splitStatements:false
create trigger audit_kept before delete on audit for each row
    signal sqlstate '45000' set message_text = 'the audit trail can only grow';
--rollback drop trigger audit_kept;

--changeset hearth:audit-is-append-only-postgresql dbms:postgresql splitStatements:false
create function audit_only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail can only grow';
end $$;
create trigger audit_unchanged before update or delete or truncate on audit
    for each statement execute function audit_only_grows();
--rollback drop trigger audit_unchanged on audit;
--rollback drop function audit_only_grows();

--changeset hearth:accounts
create table account (
    username varchar(200) primary key,
    name ${text} not null,
    password_hash ${text} not null,
    roles ${text} not null,
    enabled boolean not null
);
--rollback drop table account;

--changeset hearth:data-version
-- The sum of these rows grows with every write that a report could see. There are many so that writers rarely meet.
create table data_version (
    slot int primary key,
    version bigint not null
);
insert into data_version (slot, version) values
    (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0),
    (8, 0), (9, 0), (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0),
    (16, 0), (17, 0), (18, 0), (19, 0), (20, 0), (21, 0), (22, 0), (23, 0),
    (24, 0), (25, 0), (26, 0), (27, 0), (28, 0), (29, 0), (30, 0), (31, 0);
--rollback drop table data_version;

--changeset hearth:schema-mark
-- Which change sets the schema was last brought up to, as a hash of their text: a start that finds its own need not ask
-- Liquibase.
create table schema_mark (
    mark varchar(64) not null
);
insert into schema_mark (mark) values ('');
--rollback drop table schema_mark;
