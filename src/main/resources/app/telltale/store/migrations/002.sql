-- A sitting on a weak spot says which; null: an ordinary one. Only ordinary ones are resumed.
alter table sitting add column drill text;

drop index sitting_open;
create index sitting_open on sitting (day, scope, ended_at) where ended_at is null and drill is null;

create index card_subject on card (subject, note) where subject is not null;
create index card_lapses on card (lapses) where lapses > 0;
create index review_missed on review (day) where grade < 3;
