--liquibase formatted sql

--changeset hearth:reasons-of-contacts
-- Why a contact did not happen, if that was said.
alter table contact add reason varchar(40);
--rollback alter table contact drop column reason;
