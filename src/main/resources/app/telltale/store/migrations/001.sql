-- Days are days since 1970-01-01, instants are milliseconds since then (UTC), flags are 0 or 1.

create table deck (
    id           integer primary key,
    key          text    not null unique,
    name         text    not null,
    own_name     text,                       -- what the learner calls it; an import leaves it alone
    revision     integer not null,
    description  text,
    bundled      integer not null check (bundled in (0, 1)),
    archived     integer not null default 0 check (archived in (0, 1)),
    deleted_at   integer,                    -- marked; purged when the program starts the next time
    fresh_limit  integer,
    review_limit integer,
    position     integer not null,
    check ((fresh_limit is null) = (review_limit is null))
) strict;

-- A deck file that came with the program and the revision taken in. Its row outlives the deck, so that a deleted one stays away.
create table bundle (
    file     text    primary key,
    revision integer not null,
    deck     integer references deck on delete set null
) strict, without rowid;

create index bundle_deck on bundle (deck);

create table note (
    id       integer primary key,
    deck     integer not null references deck,
    note_key text    not null,
    position integer not null,
    kind     text    not null,
    content  text    not null,
    retired  integer not null default 0 check (retired in (0, 1)),
    unique (deck, note_key)
) strict;

create table note_domain (
    note   integer not null references note on delete cascade,
    exam   text    not null,
    number integer not null,
    primary key (note, exam, number)
) strict, without rowid;

create index note_domain_exam on note_domain (exam, number);

create table note_tag (
    note integer not null references note on delete cascade,
    tag  text    not null,
    primary key (note, tag)
) strict, without rowid;

create index note_tag_tag on note_tag (tag);

-- repetitions to repeat_on are a cache: replaying the review log gives the same.
create table card (
    id            integer primary key,
    note          integer not null references note,
    deck          integer not null references deck,
    card_key      text    not null,
    ord           integer not null,          -- place among the note's cards
    position      integer not null,          -- the note's
    subject       text,
    retired       integer not null default 0 check (retired in (0, 1)),
    suspended     integer not null default 0 check (suspended in (0, 1)),
    buried_until  integer,                   -- the first day on which it may be asked again
    repetitions   integer not null default 0,
    interval_days integer not null default 0,
    ease          integer not null default 250,
    lapses        integer not null default 0,
    due           integer,                   -- null: never reviewed
    repeat_on     integer,
    unique (note, card_key)
) strict;

-- retired and suspended stand in each index only to make it a covering one.
create index card_deck on card (deck);
create index card_due on card (deck, due, interval_days, buried_until, repeat_on, retired, suspended)
    where due is not null and retired = 0 and suspended = 0;
create index card_fresh on card (deck, due, retired, suspended, ord, position)
    where due is null and retired = 0 and suspended = 0;
create index card_repeat on card (repeat_on, deck, buried_until, retired, suspended)
    where repeat_on is not null and retired = 0 and suspended = 0;
create index card_suspended on card (deck, retired, suspended) where suspended = 1 and retired = 0;

create table sitting (
    id         integer primary key,
    scope      integer references deck,      -- null: all decks
    day        integer not null,
    started_at integer not null,
    ended_at   integer
) strict;

create index sitting_open on sitting (day, scope, ended_at) where ended_at is null;
create index sitting_scope on sitting (scope) where scope is not null;

create table review (
    id                 integer primary key autoincrement,
    card               integer not null references card,
    sitting            integer not null references sitting,
    at                 integer not null,
    day                integer not null,
    kind               integer not null check (kind between 0 and 3),
    grade              integer not null check (grade between 0 and 5),
    sureness           integer check (sureness between 0 and 2),
    error_kind         text,
    chosen             text    not null,     -- keys of the options, one a line
    chosen_subject     text,
    right_subject      text,
    took_ms            integer not null,
    before_repetitions integer not null,
    before_interval    integer not null,
    before_ease        integer not null,
    before_lapses      integer not null,
    before_due         integer,
    before_repeat_on   integer,
    after_repetitions  integer not null,
    after_interval     integer not null,
    after_ease         integer not null,
    after_lapses       integer not null,
    after_due          integer,
    after_repeat_on    integer
) strict;

create index review_card on review (card);
create index review_sitting on review (sitting);
create index review_day on review (day);

-- A review taken back stays in the log; a row here says so.
create table undo (
    review integer primary key references review,
    at     integer not null
) strict;

-- What the learner said afterwards about a miss; the last turn counts.
create table error_name (
    review     integer not null references review,
    turn       integer not null,
    error_kind text    not null,
    at         integer not null,
    primary key (review, turn)
) strict, without rowid;

create view lasting_review as
select r.id, r.card, r.sitting, r.at, r.day, r.kind, r.grade, r.sureness,
       coalesce((select n.error_kind from error_name n where n.review = r.id order by n.turn desc limit 1), r.error_kind)
           as error_kind,
       r.chosen, r.chosen_subject, r.right_subject, r.took_ms,
       r.before_repetitions, r.before_interval, r.before_ease, r.before_lapses, r.before_due, r.before_repeat_on,
       r.after_repetitions, r.after_interval, r.after_ease, r.after_lapses, r.after_due, r.after_repeat_on
from review r
where not exists (select 1 from undo u where u.review = r.id);

create view purgeable_review as
select r.id from review r join card c on c.id = r.card join deck d on d.id = c.deck where d.deleted_at is not null;

create trigger review_never_changes before update on review
begin select raise(abort, 'the review log is append-only'); end;
create trigger review_stays before delete on review
when not exists (select 1 from purgeable_review where id = old.id)
begin select raise(abort, 'the review log is append-only'); end;

create trigger undo_never_changes before update on undo
begin select raise(abort, 'the review log is append-only'); end;
create trigger undo_stays before delete on undo
when not exists (select 1 from purgeable_review where id = old.review)
begin select raise(abort, 'the review log is append-only'); end;

create trigger error_name_never_changes before update on error_name
begin select raise(abort, 'the review log is append-only'); end;
create trigger error_name_stays before delete on error_name
when not exists (select 1 from purgeable_review where id = old.review)
begin select raise(abort, 'the review log is append-only'); end;
