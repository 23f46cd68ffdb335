-- How open the documents of a community are in the index, at most.
create table if not exists hanse_indexed_community (
    community_id bigint primary key,
    openness integer not null
);
