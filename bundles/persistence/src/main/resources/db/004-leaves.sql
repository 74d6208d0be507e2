--liquibase formatted sql

--changeset hearth:leaves
-- What is written as a whole: goals, notes, groups, drafts. The content is JSON; the columns are what it is found by.
create sequence leaf_seq start with 50 increment by 50;
create table leaf (
    number bigint primary key,
    id uuid not null,
    kind varchar(40) not null,
    version bigint not null,
    family bigint,
    listed_on date not null,
    lookup varchar(200),
    content ${text} not null,
    constraint leaf_once unique (kind, id),
    constraint leaf_key_once unique (kind, lookup),
    constraint leaf_family foreign key (family) references family (number)
);
create index leaf_by_family on leaf (family, kind, listed_on);
create index leaf_by_day on leaf (kind, listed_on, number);
--rollback drop table leaf;
--rollback drop sequence leaf_seq;
