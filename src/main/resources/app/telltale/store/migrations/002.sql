-- The cards forgotten most often, and the cards of a subject.
create index card_lapses on card (lapses) where lapses > 0 and retired = 0;
create index card_subject on card (subject, note) where subject is not null;

-- Null: an ordinary sitting; else the drill that it was, in words that only the program reads. Only ordinary ones are resumed.
alter table sitting add column drill text;
drop index sitting_open;
create index sitting_open on sitting (day, scope, ended_at) where ended_at is null and drill is null;
