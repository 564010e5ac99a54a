-- Long after a round its batches are added up to one row, which was made on no day.
alter table invitation_batch alter column made_on drop not null;
