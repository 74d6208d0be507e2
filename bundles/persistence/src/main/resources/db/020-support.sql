--liquibase formatted sql

--changeset hearth:families-and-when-they-were-heard-from
-- What a day begins with: who has not been met yet, from whom nobody has heard, of whom somebody wants to be reminded.
alter table family add column first_contact_on date;
alter table family add column heard_on date;
alter table family add column remind_on date;
alter table family add column has_loss boolean default false not null;
--rollback alter table family drop column first_contact_on;
--rollback alter table family drop column heard_on;
--rollback alter table family drop column remind_on;
--rollback alter table family drop column has_loss;

--changeset hearth:when-families-were-heard-from-so-far
update family set heard_on = received_on, first_contact_on = (
    select min(c.held_on) from contact c where c.family = family.number and c.outcome = 'ATTENDED');
update family set heard_on = last_contact_on where last_contact_on > heard_on;
update family set heard_on = last_assessment_on where last_assessment_on > heard_on;
update family set heard_on = came_back_on where came_back_on > heard_on;
--rollback select 1 from schema_mark;

--changeset hearth:families-of-a-day-by-index
-- A practitioner may have any number of families: each list of a day is a range of one of these.
drop index family_by_key_worker;
create index family_by_last_contact on family (key_worker, support_state, last_contact_on, number);
create index family_by_first_contact on family (key_worker, support_state, first_contact_on, received_on);
create index family_by_last_assessment on family (key_worker, support_state, last_assessment_on, number);
create index family_by_silence on family (key_worker, support_state, heard_on);
create index family_by_reminder on family (key_worker, remind_on);
create index family_by_state on family (support_state, name_sorted, number);
create index family_by_worker_and_name on family (key_worker, name_sorted, number);
--rollback drop index family_by_last_contact;
--rollback drop index family_by_first_contact;
--rollback drop index family_by_last_assessment;
--rollback drop index family_by_silence;
--rollback drop index family_by_reminder;
--rollback drop index family_by_state;
--rollback drop index family_by_worker_and_name;
--rollback create index family_by_key_worker on family (key_worker, support_state);
