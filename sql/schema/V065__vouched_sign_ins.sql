-- What an identity provider vouched for at a sign-in: codes of roles, joined by +. Empty: a sign-in of our own, which
-- opens every seat of its account.
alter table sign_in add column vouched_roles varchar(400);
