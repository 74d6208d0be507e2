--liquibase formatted sql

--changeset hearth:definitions
-- The definitions that questionnaires were scored by, each content kept once.
create sequence definition_seq start with 1 increment by 1;
create table definition (
    number bigint primary key,
    instrument varchar(200) not null,
    version varchar(200) not null,
    -- SHA-256 of the content, in hexadecimal digits
    hash varchar(64) not null,
    content ${text} not null,
    constraint definition_once unique (instrument, version, hash)
);
--rollback drop table definition;
--rollback drop sequence definition_seq;

--changeset hearth:assessments
create sequence assessment_seq start with 50 increment by 50;
create table assessment (
    number bigint primary key,
    id uuid not null,
    family bigint not null,
    person bigint not null,
    assessed_on date not null,
    rater varchar(20) not null,
    definition bigint not null,
    -- ITEMS: item number to score; TOTALS: scale to score
    answered_by varchar(10) not null,
    answers ${text} not null,
    flags ${text} not null,
    recorded_by ${text} not null,
    constraint assessment_once unique (id),
    constraint assessment_family foreign key (family) references family (number),
    constraint assessment_person foreign key (person) references person (number),
    constraint assessment_definition foreign key (definition) references definition (number)
);
create index assessment_by_family on assessment (family, assessed_on);
--rollback drop table assessment;
--rollback drop sequence assessment_seq;

--changeset hearth:scores
create table score (
    assessment bigint not null,
    place int not null,
    scale varchar(200) not null,
    -- absent when the scale could not be scored; then "because" says why
    score double precision,
    band ${text},
    is_case boolean,
    prorated int not null,
    because ${text},
    primary key (assessment, place),
    constraint score_assessment foreign key (assessment) references assessment (number)
);
--rollback drop table score;
