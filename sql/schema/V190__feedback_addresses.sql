-- An address is kept once for a region and a year; a keyed hash tells that it is there, without opening any.
alter table feedback_receipt add column address_hash varchar(64);
alter table feedback_receipt add constraint feedback_receipt_address unique (address_hash);
