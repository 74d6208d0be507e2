--liquibase formatted sql

--changeset hearth:families-by-reminder
-- Few families have a reminder, and fewer one that is over: those first, then whose they are.
create index family_by_reminder on family (remind_on);
--rollback drop index family_by_reminder;
