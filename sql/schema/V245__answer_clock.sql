-- The promise of an answer counts anew when a signal is sent on or opened again; the first answer stays what it was.
-- Empty: since it came in.
alter table signal add column clock_since timestamp with time zone;
-- When the sender heard something after that; empty: the sender waits.
alter table signal add column answered_at timestamp with time zone;
update signal set answered_at = first_answered_at;
