--liquibase formatted sql

--changeset hearth:alerts-before-the-form-is-finished-hsqldb dbms:hsqldb
alter table alert alter column assessment set null;
--rollback alter table alert alter column assessment set not null;

--changeset hearth:alerts-before-the-form-is-finished-postgresql dbms:postgresql
alter table alert alter column assessment drop not null;
--rollback alter table alert alter column assessment set not null;

--changeset hearth:alert-origin
-- The form and the item that raised it: one alert for each, however often the answer arrives.
alter table alert add column form varchar(36);
alter table alert add column form_instrument varchar(200);
alter table alert add column form_version varchar(200);
alter table alert add column form_item int;
alter table alert add column escalated_at bigint;
alter table alert add constraint alert_once_a_form unique (form, form_item);
--rollback alter table alert drop constraint alert_once_a_form;
--rollback alter table alert drop column form;
--rollback alter table alert drop column form_instrument;
--rollback alter table alert drop column form_version;
--rollback alter table alert drop column form_item;
--rollback alter table alert drop column escalated_at;

--changeset hearth:due
-- Questionnaires that will be due, computed when something changes, so that a practitioner's day is one range of an index.
create table due (
    family bigint not null,
    person bigint not null,
    instrument varchar(200) not null,
    due_on date not null,
    intervention varchar(200) not null,
    key_worker varchar(200),
    primary key (family, person, instrument),
    constraint due_family foreign key (family) references family (number),
    constraint due_person foreign key (person) references person (number)
);
create index due_by_key_worker on due (key_worker, due_on);
-- under which kinds of support what is due was computed; the empty word for never
alter table family add column due_stamp varchar(64) default '' not null;
create index family_by_due_stamp on family (due_stamp);
--rollback drop index family_by_due_stamp;
--rollback alter table family drop column due_stamp;
--rollback drop table due;
