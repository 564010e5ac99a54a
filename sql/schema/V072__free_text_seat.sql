-- The notes of a seat, whatever its areas were when they were written.
create index free_text_seat on free_text (seat_id);
