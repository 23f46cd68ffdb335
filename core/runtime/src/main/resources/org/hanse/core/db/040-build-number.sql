create table if not exists hanse_build_number (
  id integer primary key,
  last_number bigint not null
);

insert into hanse_build_number (id, last_number)
  select 1, (select coalesce(max(generation), 0) from hanse_build_report)
  where not exists (select 1 from hanse_build_number);
