--liquibase formatted sql

--changeset hearth:person-details
-- What else is known of a person is JSON, read as a whole; the columns beside it are what is searched or reported.
alter table person add details ${text};
alter table person add nhs_number varchar(10);
alter table person add ethnicity varchar(2);
create index person_by_nhs_number on person (nhs_number);
create index person_by_birth on person (born_on);
create index person_by_due_day on person (due_on);
--rollback drop index person_by_due_day;
--rollback drop index person_by_birth;
--rollback drop index person_by_nhs_number;
--rollback alter table person drop column ethnicity;
--rollback alter table person drop column nhs_number;
--rollback alter table person drop column details;

--changeset hearth:family-details
-- safe_contact, referral_source and area keep the words that were there; the rest of each value stands beside them.
alter table family add contact_rules varchar(200) default '' not null;
alter table family add contact_only ${text} default '' not null;
alter table family add referral_words ${text} default '' not null;
alter table family add referral_note ${text} default '' not null;
alter table family add postcode varchar(8) default '' not null;
alter table family add lsoa varchar(20) default '' not null;
alter table family add imd_decile int;
alter table family add imd_vintage int;
--rollback alter table family drop column imd_vintage;
--rollback alter table family drop column imd_decile;
--rollback alter table family drop column lsoa;
--rollback alter table family drop column postcode;
--rollback alter table family drop column referral_note;
--rollback alter table family drop column referral_words;
--rollback alter table family drop column contact_only;
--rollback alter table family drop column contact_rules;
