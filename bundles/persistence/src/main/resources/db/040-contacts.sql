--liquibase formatted sql

--changeset hearth:contacts-of-groups
-- The group series whose session a contact was, and whether it was struck out because it never was.
alter table contact add series varchar(36);
alter table contact add struck boolean default false not null;
--rollback alter table contact drop column struck;
--rollback alter table contact drop column series;
