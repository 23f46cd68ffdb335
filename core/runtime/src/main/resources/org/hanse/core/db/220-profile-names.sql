create table if not exists hanse_names (
    id integer primary key,
    revision bigint not null
);

insert into hanse_names (id, revision) select 1, 0 where not exists (select 1 from hanse_names);
