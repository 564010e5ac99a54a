-- Who offered a file: only they, and the beheerder, see what became of it. Empty: the operator, or the service itself.
alter table import_run add column started_by bigint;
