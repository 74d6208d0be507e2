--liquibase formatted sql

--changeset hearth:families
create sequence family_seq start with 50 increment by 50;
create table family (
    number bigint primary key,
    id uuid not null,
    version bigint not null,
    safe_contact ${text} not null,
    received_on date not null,
    referral_source ${text} not null,
    support_state varchar(20) not null,
    support_since date not null,
    key_worker varchar(200),
    area ${text} not null,
    -- what lists show and order by, so that a page is one query over one table
    name ${text} not null,
    carers ${text} not null,
    name_sorted ${sorted} not null,
    last_contact_on date,
    last_assessment_on date,
    came_back_on date,
    open_alerts int default 0 not null,
    constraint family_once unique (id)
);
create index family_by_name on family (name_sorted, number);
create index family_by_key_worker on family (key_worker, support_state);
create index family_by_return on family (came_back_on);
--rollback drop table family;
--rollback drop sequence family_seq;

--changeset hearth:people
create sequence person_seq start with 50 increment by 50;
create table person (
    number bigint primary key,
    id uuid not null,
    family bigint not null,
    -- somebody who was taken out of a family stays, because contacts and questionnaires name them
    present boolean not null,
    place int not null,
    role varchar(20) not null,
    name ${text} not null,
    relationship ${text} not null,
    born_on date,
    due_on date,
    constraint person_once unique (id),
    constraint person_family foreign key (family) references family (number)
);
create index person_by_family on person (family);
--rollback drop table person;
--rollback drop sequence person_seq;

--changeset hearth:name-words
-- Every word of the names in a family, normalised: the search for the start of any word is a range of this index.
create table name_word (
    word ${sorted} not null,
    family bigint not null,
    primary key (word, family),
    constraint name_word_family foreign key (family) references family (number)
);
create index name_word_by_family on name_word (family);
--rollback drop table name_word;

--changeset hearth:contacts
create sequence contact_seq start with 50 increment by 50;
create table contact (
    number bigint primary key,
    id uuid not null,
    family bigint not null,
    held_on date not null,
    held_at varchar(18),
    intervention varchar(200) not null,
    intervention_title ${text} not null,
    people ${text} not null,
    medium varchar(20) not null,
    outcome varchar(30) not null,
    minutes int,
    worker ${text} not null,
    answers ${text} not null,
    note ${text} not null,
    constraint contact_once unique (id),
    constraint contact_family foreign key (family) references family (number)
);
create index contact_by_family on contact (family, held_on);
--rollback drop table contact;
--rollback drop sequence contact_seq;

--changeset hearth:support-changes
create sequence support_change_seq start with 50 increment by 50;
create table support_change (
    number bigint primary key,
    family bigint not null,
    happened_on date not null,
    kind varchar(20) not null,
    note ${text} not null,
    constraint support_change_family foreign key (family) references family (number)
);
create index support_change_by_family on support_change (family, happened_on);
--rollback drop table support_change;
--rollback drop sequence support_change_seq;
