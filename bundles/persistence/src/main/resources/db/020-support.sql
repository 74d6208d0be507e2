--liquibase formatted sql

--changeset hearth:families-and-when-they-were-heard-from
-- What a day begins with: who has not been met yet, from whom nobody has heard, of whom somebody wants to be reminded.
alter table family add column first_contact_on date;
alter table family add column heard_on date;
alter table family add column remind_on date;
-- the key worker to whom it is told when nobody hears from the family: absent for a rest, a goodbye or a loss
alter table family add column told_to varchar(200);
--rollback alter table family drop column first_contact_on;
--rollback alter table family drop column heard_on;
--rollback alter table family drop column remind_on;
--rollback alter table family drop column told_to;

--changeset hearth:when-families-were-heard-from-so-far
update family set heard_on = received_on, first_contact_on = (
    select min(c.held_on) from contact c where c.family = family.number and c.outcome = 'ATTENDED');
update family set told_to = key_worker where support_state = 'IN_TOUCH';
update family set heard_on = last_contact_on where last_contact_on > heard_on;
update family set heard_on = last_assessment_on where last_assessment_on > heard_on;
update family set heard_on = came_back_on where came_back_on > heard_on;
--rollback select 1 from schema_mark;

--changeset hearth:families-of-a-day-by-index
-- A practitioner may have any number of families: each list of a day is a range of one of these, in its order. HSQLDB takes
-- an index for the order only if the question is ordered by all of its columns, and of two that fit it takes the older one.
drop index family_by_key_worker;
create index family_by_worker_and_name on family (key_worker, name_sorted, number);
create index family_by_state on family (support_state, name_sorted, number);
create index family_by_last_contact on family (key_worker, support_state, last_contact_on${nulls}, number);
create index family_by_first_contact on family (key_worker, support_state, first_contact_on, received_on, number);
create index family_by_silence on family (told_to, heard_on, number);
--rollback drop index family_by_worker_and_name;
--rollback drop index family_by_state;
--rollback drop index family_by_last_contact;
--rollback drop index family_by_first_contact;
--rollback drop index family_by_silence;
--rollback create index family_by_key_worker on family (key_worker, support_state);
