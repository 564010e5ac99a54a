-- Whether the second step was taken: a role that needs one opens nothing in a session without it, also when the seat came later.
alter table sign_in add column second_step boolean default false not null;
-- When somebody first opened the account, and when the last invitation went.
alter table account add column opened_at timestamp with time zone;
alter table account add column invited_at timestamp with time zone;
