-- What somebody looks for in the directory again and again, under a name of their own.
create table if not exists hanse_saved_search (
    id bigint not null primary key,
    member_id bigint not null,
    name varchar(100) not null,
    query varchar(2000) not null
);

create index if not exists hanse_saved_search_member on hanse_saved_search (member_id, id);
